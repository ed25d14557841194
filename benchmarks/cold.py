"""Cold start: from the start of an interpreter to the end of its first answer, index and store on disk already."""

from benchmarks.figures import Samples, Section
from benchmarks.place import QUESTION, Place
from benchmarks.process import run

API = f"from bot import Bot; print(Bot.open().ask({QUESTION!r}).text)"


def measure(place: Place) -> Section:
    """Command line and Python API of Citewell beside the stock script, one after the other in each round."""
    place.prepare()
    environment = place.environment()
    by_command, by_api, processor = Samples(), Samples(), Samples()
    for number in range(place.repeats + 1):
        command = run(["-m", "bot", "ask", QUESTION], environment)
        api = run(["-c", API], environment)
        stock = run(["-m", "benchmarks.stock", "ask", str(place.store), QUESTION], environment)
        if number == 0:
            continue  # the first round fills the file cache for all three
        by_command.citewell.append(command.seconds)
        by_api.citewell.append(api.seconds)
        processor.citewell.append(command.processor_seconds)
        for samples in (by_command, by_api):
            samples.stock.append(stock.seconds)
        processor.stock.append(stock.processor_seconds)
    return Section(
        "cold",
        "Fresh interpreter to first answer over the supplied articles",
        (
            by_command.figure("`python -m bot ask`", "s", most=1.5, least_ratio=4),
            by_api.figure("`Bot.open().ask(…)`", "s", most=1.5, least_ratio=4),
            processor.figure("processor time of `python -m bot ask`", "s"),
        ),
    )

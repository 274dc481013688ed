"""Opens a Chromium without a window, for the checks of pages: with a folder and no traffic of its
own. Needs chromium, chromium-driver and python3-selenium."""
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

# no sandbox: it does not start for root; no /dev/shm: a container may have none; no pages kept to go
# back to: what a page remembers is to be seen, not what the browser does
FLAGS = """--headless --no-sandbox --disable-dev-shm-usage --disable-gpu --disable-quic --no-first-run
--disable-features=BackForwardCache --disable-background-networking --disable-component-update
--disable-sync""".split()


def open_browser(folder):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in [*FLAGS, "--user-data-dir=" + folder]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)

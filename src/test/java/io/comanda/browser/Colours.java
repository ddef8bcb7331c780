package io.comanda.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** Day and night in a window. */
final class Colours {

    private Colours() {}

    /** Goes on when the page is drawn anew, for half-changed colours would be told as faults. */
    static void turn(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction(
                "scheme => document.documentElement.dataset.mantineColorScheme === scheme",
                scheme.name().toLowerCase(Locale.ROOT));
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running'"
                + " || each.effect?.getComputedTiming().endTime === Infinity)");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
}

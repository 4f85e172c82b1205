/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.ReviewRow;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.Speaking;
import org.coachline.testsupport.WavFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivered page in a browser, as an agent has it: heard, answered, and the answer taken back. */
@Speaking
class DeliveredPageTest {

    @TempDir
    Path folder;
    private Cli cli;
    private String call = "";

    @BeforeEach
    void start() throws Exception {
        cli = new Cli(folder);
        WavFixture.of(WavFixture.Codec.PCM_S16, 8_000, 2).tone(0, 440, 0.5, 30).tone(1, 880, 0.5, 30).writeTo(folder.resolve("call.wav"));
        done("library", "create", "lib");
        done("import", "--library", "lib", "--agent", "Ada Alder", "call.wav");
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            call = library.calls(CallQuery.ALL).stream().map(CallRow::id).findFirst().orElseThrow();
        }
        // The clock of these tests stands still, and the browser's does not: without a deadline none is over.
        done("library", "settings", "lib", "--set", "dispute-days=0");
        moment("validate-first", "missed", 10);
        moment("keep-informed", "used-well", 3);
    }

    private void moment(String technique, String verdict, int second) {
        done("review", "add-moment", "--library", "lib", "--call", call, "--reviewer", "Robin Reed", "--technique", technique, "--verdict", verdict, "--start",
                Integer.toString(second));
    }

    private Answer done(String... words) {
        Answer answer = cli.run(words);
        assertEquals(0, answer.code(), answer::err);
        return answer;
    }

    private Review review() throws Exception {
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_ONLY)) {
            ReviewRow row = library.reviews(call).get(0);
            return library.load(Review.class, row.id()).document();
        }
    }

    private Browser browse(Path page) throws Exception {
        assumeTrue(Browser.program().isPresent(), "no browser on this machine: delivered pages were not tried in one");
        return Browser.open(Browser.program().orElseThrow(), page, folder.resolve("browser"));
    }

    @Test
    void aClipIsPlayedTheFormAnsweredAndTheReplyTakenBack() throws Exception {
        Path page = Path.of(done("deliver", "--library", "lib", "--call", call, "-o", "debrief.html").line());
        assertEquals(ReviewStatus.DELIVERED, review().getStatus());
        Path reply;
        try (Browser browser = browse(page)) {
            double heard = browser.evaluate("""
                    (async () => {
                      const clip = document.querySelector('audio');
                      await clip.play();
                      await new Promise(done => clip.addEventListener('timeupdate', () => clip.currentTime > 0.2 && done()));
                      clip.pause();
                      return clip.currentTime;
                    })()""").asDouble();
            assertTrue(heard > 0.2, () -> "heard " + heard);
            double length = browser.evaluate("document.querySelector('audio').duration").asDouble();
            assertTrue(length > 5 && length <= 30, () -> "length " + length);
            assertTrue(browser.evaluate("document.querySelector('article .verdict').textContent").asText().contains("used well"), "what went well comes first");
            browser.evaluate("""
                    (() => {
                      const other = [...document.querySelectorAll('article')].find(each => each.querySelector('.verdict').textContent.includes('missed')).querySelector('details.dispute');
                      other.querySelector('summary').click();
                      other.querySelector('input[value=partly]').click();
                      other.querySelector('textarea').value = 'I said \u201cthat must be hard\u201d, </script> & more';
                      document.getElementById('acknowledged').click();
                      document.getElementById('comment').value = 'Thank you.';
                      document.querySelector('#answer-form button').click();
                    })()""");
            reply = browser.saved();
            assertTrue(browser.evaluate("!document.getElementById('reply').hidden").asBoolean());
            assertEquals(Files.readString(reply), browser.evaluate("document.getElementById('reply-text').value").asText());
            assertEquals(List.of(), browser.requests(), "a delivered page asks no network for anything");
            assertEquals(List.of(), browser.complaints());
        }
        Answer taken = done("reply", "--library", "lib", "--by", "Robin Reed", reply.toString());
        assertTrue(taken.out().contains("Ada Alder") && taken.out().contains("disputed"), taken::out);
        Review review = review();
        assertEquals(ReviewStatus.DISPUTED, review.getStatus());
        assertEquals("Thank you.", review.getReplies().get(0).getComment());
        Dispute dispute = review.getDisputes().get(0);
        assertEquals(Verdict.PARTLY, dispute.getVerdict());
        assertEquals("I said \u201Cthat must be hard\u201D, </script> & more", dispute.getReason());
        Moment missed = review.getMoments().stream().filter(each -> each.getVerdict() == Verdict.MISSED).findFirst().orElseThrow();
        assertEquals(missed.getId(), review.getDeliveries().get(0).getLines().stream().filter(each -> each.getLine().equals(dispute.getLine())).findFirst()
                .orElseThrow().getMomentId());

        Answer again = cli.run("reply", "--library", "lib", reply.toString());
        assertEquals(1, again.code());
        assertTrue(again.err().contains("taken already"), again::err);
        assertEquals(1, review().getReplies().size());
    }

    @Test
    void whatTheCoachMarkedIsHiddenUntilTheAgentHasSaidHowTheySeeIt() throws Exception {
        Path page = Path.of(done("deliver", "--library", "lib", "--call", call, "--self-review", "-o", "debrief.html").line());
        Path reply;
        try (Browser browser = browse(page)) {
            String shown = "getComputedStyle(document.getElementById('coach')).display";
            assertEquals("none", browser.evaluate(shown).asText());
            assertTrue(browser.evaluate("document.getElementById('answer').hidden").asBoolean(), "nobody has read yet what is to be answered");
            assertEquals("#self", browser.evaluate("document.querySelector('a.skip').getAttribute('href')").asText());
            assertTrue(browser.evaluate("document.querySelector('#self audio').src === document.querySelector('#coach audio').src").asBoolean());
            assertEquals(2, Files.readString(page).split("data:audio").length - 1, "each moment's sound is in the page once");
            browser.evaluate("document.getElementById('self-show').click()");
            assertEquals("none", browser.evaluate(shown).asText(), "nothing was said yet");
            assertTrue(browser.evaluate("document.getElementById('self-problem').innerText").asText().contains("before you go on"));
            browser.evaluate("""
                    (() => {
                      document.querySelectorAll('#self-form fieldset').forEach((each, at) => each.querySelector(at ? 'input[value=unsure]' : 'input[value=partly]').click());
                      document.getElementById('self-show').click();
                    })()""");
            assertEquals("block", browser.evaluate(shown).asText());
            assertEquals("#answer", browser.evaluate("document.querySelector('a.skip').getAttribute('href')").asText());
            assertTrue(browser.evaluate("document.getElementById('coach').innerText").asText().contains("You said: \u25D0 partly"));
            browser.evaluate("document.getElementById('acknowledged').click(), document.querySelector('#answer-form button').click()");
            reply = browser.saved();
            assertEquals(List.of(), browser.complaints());
        }
        done("reply", "--library", "lib", reply.toString());
        Review review = review();
        assertEquals(ReviewStatus.ACKNOWLEDGED, review.getStatus());
        assertEquals(List.of(Verdict.PARTLY, Verdict.NONE), review.getReplies().get(0).getSelfMarks().stream().map(each -> each.getVerdict()).toList());
    }

    @Test
    void aPageIsAnsweredFromTheKeyboardAlone() throws Exception {
        Path page = Path.of(done("deliver", "--library", "lib", "--call", call, "--no-sound", "-o", "debrief.html").line());
        try (Browser browser = browse(page)) {
            StringBuilder met = new StringBuilder();
            for (int i = 0; i < 20 && !met.toString().endsWith(" Save my answer"); i++) {
                browser.press("Tab", 9);
                met.append(' ').append(browser.evaluate("(e => e.id || e.textContent)(document.activeElement)").asText());
            }
            assertTrue(met.toString().contains("To your answer") && met.toString().contains("I see this differently") && met.toString().contains("acknowledged")
                    && met.toString().contains("comment") && met.toString().endsWith("Save my answer"), met::toString);
        }
    }

    @Test
    void nothingIsSavedWhereNothingIsSaid() throws Exception {
        Path page = Path.of(done("deliver", "--library", "lib", "--call", call, "--no-sound", "-o", "debrief.html").line());
        try (Browser browser = browse(page)) {
            browser.evaluate("document.querySelector('#answer-form button').click()");
            assertTrue(browser.evaluate("document.getElementById('answer-problem').innerText").asText().contains("nothing to save"));
            browser.evaluate("(one => { one.open = true; one.querySelector('textarea').value = 'why'; document.querySelector('#answer-form button').click(); })(document.querySelector('details.dispute'))");
            assertTrue(browser.evaluate("document.querySelector('details.dispute .problem').innerText").asText().contains("Choose how you see it"));
            assertTrue(browser.evaluate("document.getElementById('reply').hidden").asBoolean());
        }
    }

    @Test
    void afterTheDeadlineNothingIsDisputedAndThePageSaysSo() throws Exception {
        done("library", "settings", "lib", "--set", "dispute-days=1");
        Path page = Path.of(done("deliver", "--library", "lib", "--call", call, "--no-sound", "-o", "debrief.html").line());
        try (Browser browser = browse(page)) {
            assertEquals("none", browser.evaluate("getComputedStyle(document.querySelector('details.dispute')).display").asText());
            assertTrue(browser.evaluate("document.getElementById('answer').innerText").asText().contains("ended with Tuesday, 10 March 2026"),
                    "the deadline is told");
        }
    }

    @Test
    void whatSomebodyWroteIsTextInThePageWhateverItSays() throws Exception {
        String hostile = "</script><script>window.evil=1</script><img src=x onerror=\"window.evil=1\">\"'`${1}&amp;&lt; \u202Egnol\u202C \u05E9\u05DC\u05D5\u05DD\u0000\u2028 "
                + "x".repeat(10_000);
        try (Library library = Library.open(folder.resolve("lib"), OpenMode.READ_WRITE)) {
            Stored<Review> stored = library.load(Review.class, library.reviews(call).get(0).id());
            stored.document().setSummary(hostile);
            stored.document().getMoments().forEach(each -> {
                each.setPhraseHeard(hostile);
                each.setBetterPhrase(hostile);
            });
            library.save(stored.document(), stored.version());
            Stored<Agent> agent = library.load(Agent.class, library.agents().get(0).id());
            agent.document().setName("\"><script>window.evil=1</script>");
            library.save(agent.document(), agent.version());
        }
        Path page = Path.of(done("deliver", "--library", "lib", "--call", call, "--self-review", "--no-sound", "-o", "debrief.html").line());
        try (Browser browser = browse(page)) {
            assertEquals("undefined", browser.evaluate("typeof window.evil").asText());
            assertEquals(2, browser.evaluate("document.scripts.length").asInt(), "its own script and its data");
            assertEquals(0, browser.evaluate("document.images.length").asInt());
            String shown = browser.evaluate("document.getElementById('coach').textContent").asText();
            assertTrue(shown.contains("</script><script>window.evil=1</script><img src=x onerror=\"window.evil=1\">\"'`${1}&amp;&lt; "), () -> shown.substring(0, 300));
            assertFalse(shown.contains("\u202E"), "nothing turns the words around it");
            assertTrue(browser.evaluate("document.documentElement.scrollWidth <= window.innerWidth").asBoolean(), "long words break instead of making the page wider");
            browser.evaluate("""
                    (() => {
                      document.querySelectorAll('#self-form fieldset').forEach(each => each.querySelector('input[value=unsure]').click());
                      document.getElementById('self-show').click();
                      document.getElementById('acknowledged').click();
                      document.getElementById('comment').value = '\u202E</script> \\ud800 '.repeat(700).slice(0, 10000);
                      document.querySelector('#answer-form button').click();
                    })()""");
            Path reply = browser.saved();
            assertEquals(List.of(), browser.complaints());
            done("reply", "--library", "lib", reply.toString());
        }
        assertTrue(review().getReplies().get(0).getComment().contains("</script>"));
    }
}

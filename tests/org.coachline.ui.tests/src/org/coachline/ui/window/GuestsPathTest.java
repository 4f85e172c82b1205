/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.coachline.analysis.detect.MomentDetector;
import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.analysis.detect.ProposedMoment;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.extension.Fault;
import org.coachline.extension.Guard;
import org.coachline.extension.GuestChoices;
import org.coachline.extension.GuestRegistry;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.coachline.look.Token;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.testsupport.GuestHouse;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.lane.DrawnLaneRenderer;
import org.coachline.timeline.lane.DrawnLanes;
import org.coachline.timeline.lane.LaneMaterial;
import org.coachline.ui.Session;
import org.coachline.ui.SessionGuests;
import org.coachline.ui.internal.guests.ProposalsView;
import org.coachline.ui.internal.packs.PacksDialogDriver;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners' detectors and lanes beside an open call, one of each well and one of each at fault, in a real window. */
class GuestsPathTest {

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private final GuestHouse house = new GuestHouse(MomentDetectors.POINT.id(), MomentDetectors.POINT.element());
    private final CountDownLatch drawn = new CountDownLatch(1);
    private volatile LaneMaterial given = LaneMaterial.EMPTY;
    private GuestRegistry guests;
    private ReviewEditor editor;
    private OpenReview review;

    @BeforeEach
    void openACall() throws Exception {
        house.guest("org.example.good", "id=\"good\" name=\"Good detector\"", () -> (MomentDetector) (call, cancelled) -> List.of(
                new ProposedMoment(1_000_000, 2_000_000, "org.coachline.deescalation/validate-first", Verdict.MISSED, ChannelRole.AGENT, "One second of tone."),
                new ProposedMoment(5_000_000, 5_000_000, "", Verdict.NONE, ChannelRole.CUSTOMER, "A place to hear.")));
        house.guest("org.example.bad", "id=\"bad\" name=\"Bad detector\"", () -> (MomentDetector) (call, cancelled) -> {
            throw new IllegalStateException("out of paper");
        });
        house.at(DrawnLanes.POINT.id(), DrawnLanes.POINT.element());
        house.guest("org.example.lane", "id=\"lane\" name=\"Good lane\"", () -> (DrawnLaneRenderer) (call, range, scale, monitor) -> {
            given = call;
            drawn.countDown();
            return List.of(new LaneDrawing.Bar(0, 1_000_000, 0, 1, Token.ACCENT, 1, "drawn by a partner"));
        });
        house.guest("org.example.worse", "id=\"worse\" name=\"Worse lane\"", () -> (DrawnLaneRenderer) (call, range, scale, monitor) -> {
            throw new NoSuchMethodError("gone()");
        });
        guests = new GuestRegistry(house.registry(), new Guard(), GuestChoices.inFolder(folder.resolve("config")));
        SessionGuests.use(guests);
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        Library.create(place).close();
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        window.view(ProposalsView.ID, ProposalsView.class);
        editor = window.open(CallFixture.call(Session.get().library(), folder.resolve("recordings"), "support"));
        review = Window.review(editor);
        window.settle();
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        // The view listens to the guests it was made with: the next test has others.
        IWorkbenchPage page = window.window().getActivePage();
        page.hideView(page.findView(ProposalsView.ID));
        Session.get().close();
        SessionGuests.use(null);
        guests.close();
    }

    private Table proposals() {
        return (Table) window.control("proposals");
    }

    private void proposed(int count) {
        window.until(count + " proposals are listed", () -> proposals().getItemCount() == count);
    }

    private List<Moment> moments() {
        return review.review().document().getMoments();
    }

    private void press(String button) {
        window.control(button).notifyListeners(SWT.Selection, new Event());
        window.settle();
    }

    @Test
    void proposalsAreListedWithReasonAndDetectorAndNothingIsMarkedYet() {
        proposed(2);
        TableItem first = proposals().getItem(0);
        assertEquals("missed", first.getText(2));
        assertEquals("One second of tone.", first.getText(3));
        assertEquals("Good detector", first.getText(4));
        assertEquals("Bookmark", proposals().getItem(1).getText(1));
        assertEquals(List.of(), moments());
        assertFalse(editor.isDirty());
    }

    @Test
    void allAreAcceptedAsOneStepThatUndoTakesBack() {
        proposed(2);
        press("proposals.acceptAll");
        assertEquals(2, moments().size());
        assertEquals("One second of tone.", moments().getFirst().getComment());
        assertEquals(Verdict.MISSED, moments().getFirst().getVerdict());
        proposed(0);
        assertEquals("Mark Proposed 2 Moments", review.undoCommand().getLabel());
        review.undo();
        assertEquals(List.of(), moments());
        proposed(2);
        review.redo();
        assertEquals(2, moments().size());
    }

    @Test
    void oneIsAcceptedAndTheOtherDismissed() {
        proposed(2);
        proposals().setSelection(0);
        proposals().notifyListeners(SWT.Selection, new Event());
        press("proposals.accept");
        proposed(1);
        proposals().setSelection(0);
        proposals().notifyListeners(SWT.Selection, new Event());
        press("proposals.dismiss");
        proposed(0);
        assertEquals(1, moments().size());
    }

    @Test
    void whoIsAtFaultIsNamedBesideTheProposalsAndCanBeSwitchedOffForGood() {
        proposed(2);
        assertTrue(texts(proposals().getParent()).contains("org.example.bad: "), texts(proposals().getParent()));
        ShellWatch watch = ShellWatch.press("Switch Off org.example.bad", "Switch Off");
        press("guestOff");
        assertTrue(watch.seen());
        window.until("it is switched off", () -> guests.isTurnedOff("org.example.bad"));
        window.until("its fault is gone", () -> !texts(proposals().getParent()).contains("org.example.bad: "));
        assertTrue(GuestChoices.inFolder(folder.resolve("config")).isOff("org.example.bad"));
        proposed(2);
    }

    private static String texts(Composite parent) {
        StringBuilder all = new StringBuilder();
        Arrays.stream(parent.getChildren()).forEach(each -> {
            if (each instanceof org.eclipse.swt.widgets.Label label) {
                all.append(label.getText()).append('\n');
            } else if (each instanceof Composite inner) {
                all.append(texts(inner));
            }
        });
        return all.toString();
    }

    @Test
    void aLaneIsDrawnOfWhatTheCallHoldsAndAFaultyOneFailsInItsOwnPlace() {
        window.until("the good lane was asked", () -> drawn.getCount() == 0);
        window.until("the other one is at fault", () -> guests.guard().isSwitchedOff("org.example.worse"));
        window.until("all lanes are drawn", () -> Window.timeline(editor).isIdle());
        assertEquals(20_000_000, given.durationMicros());
        assertEquals("Good lane", Window.timeline(editor).lanes().name("guest:lane"));
        assertEquals("Worse lane", Window.timeline(editor).lanes().name("guest:worse"));
    }

    @Test
    void aLaneIsGivenWhatIsMarkedMeanwhile() {
        proposed(2);
        press("proposals.acceptAll");
        window.until("the lane was given the moments", () -> given.moments().size() == 2);
        assertEquals("org.coachline.deescalation/validate-first", given.moments().getFirst().technique());
    }

    @Test
    void lanesComeAndGoWithTheirBundles() {
        window.until("the good lane was asked", () -> drawn.getCount() == 0);
        house.leave("org.example.lane");
        window.until("its lane is gone", () -> "guest:lane".equals(Window.timeline(editor).lanes().name("guest:lane")));
        assertEquals("Worse lane", Window.timeline(editor).lanes().name("guest:worse"));
    }

    private boolean barred() {
        return guests.guests(MomentDetectors.POINT).stream().allMatch(each -> each.fault().filter(fault -> fault.kind() == Fault.Kind.NOT_ADMITTED).isPresent());
    }

    @Test
    void codeThatTheRuleDoesNotLetInIsSwitchedOffAndComesBackWithALaxerRule() throws Exception {
        window.until("the good lane was asked", () -> drawn.getCount() == 0);
        TeamTrust.change(Session.get().library(), TrustPolicy.of("signed"), "Kim");
        window.until("nobody signed the detectors", this::barred);
        window.until("their lane is gone", () -> "guest:lane".equals(Window.timeline(editor).lanes().name("guest:lane")));
        assertTrue(guests.guests(MomentDetectors.POINT).getFirst().fault().orElseThrow().message().contains("is not signed, and this library takes signed packs only."));
        TeamTrust.change(Session.get().library(), TrustPolicy.ANYONE, "Kim");
        window.until("the detectors are let in", () -> !barred());
        window.until("the lane is back", () -> "Good lane".equals(Window.timeline(editor).lanes().name("guest:lane")));
    }

    @Test
    void codeWithoutAPackIsListedWherePacksAreAndWhatTheRuleKeepsOutIsSaidThere() throws Exception {
        PacksDialogDriver packs = PacksDialogDriver.open(window.window().getShell());
        try {
            Table table = (Table) Styles.find(packs.shell(), "packs").orElseThrow();
            window.until("the detectors are listed", () -> row(table, "org.example.good") >= 0);
            window.until("one is at fault", () -> table.getItem(row(table, "org.example.bad")).getText(4).equals("Code, at fault"));
            assertEquals("Code, in use", table.getItem(row(table, "org.example.good")).getText(4));
            TeamTrust.change(Session.get().library(), TrustPolicy.of("signed"), "Kim");
            window.until("nobody signed the detectors", () -> table.getItem(row(table, "org.example.good")).getText(4).equals("Not let in"));
            table.select(row(table, "org.example.good"));
            table.notifyListeners(SWT.Selection, new Event());
            String details = ((Text) Styles.find(packs.shell(), "packDetails").orElseThrow()).getText();
            assertTrue(details.contains("Good detector: Proposes moments") && details.contains("is not signed, and this library takes signed packs only."), details);
        } finally {
            packs.close();
        }
    }

    private static int row(Table table, String name) {
        return IntStream.range(0, table.getItemCount()).filter(each -> table.getItem(each).getText(0).equals(name)).findFirst().orElse(-1);
    }

    @Test
    void codeIsAskedByTheRuleOfEachLibraryThatIsOpened() throws Exception {
        window.closeEditors();
        Path strict = folder.resolve("strict");
        try (Library made = Library.create(strict)) {
            TeamTrust.change(made, TrustPolicy.of("signed"), "Kim");
        }
        Library lax = Session.get().library();
        Session.get().openLibrary(strict);
        // Before anything of it can be used.
        window.until("the strict one is open", () -> Session.get().library() != lax && Session.get().library() != null);
        assertTrue(barred());
        Session.get().openLibrary(folder.resolve("library"));
        window.until("the other one is open", () -> Session.get().library() != null && Session.get().library().folder().equals(folder.resolve("library").toAbsolutePath()));
        window.until("everybody is let in", () -> !barred());
        assertEquals("anyone", Session.get().packDoors().choices().rule().orElseThrow());
    }
}

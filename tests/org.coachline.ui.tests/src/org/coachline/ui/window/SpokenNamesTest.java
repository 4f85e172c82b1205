/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coachline.library.Library;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.plans.PlanOpener;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.ChoiceButton;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.NativeNames;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screen reader says of everything that takes the keyboard, as the platform itself passes it on. */
class SpokenNamesTest {

    private static final String[] VIEWS = {"calls", "moments", "notes", "transcript", "callDetails", "measures", "techniques", "callerTypes", "plans", "progress"};

    private static final Pattern LETTER = Pattern.compile("&(\\p{L})");

    private final Window window = new Window();
    private final Display display = window.window().getShell().getDisplay();
    @TempDir
    private Path folder;
    private String call;

    @BeforeEach
    void openALibrary() throws Exception {
        Assumptions.assumeTrue(NativeNames.spoken(window.window().getShell()) != null, "only GTK's names can be read back");
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            call = CallFixture.call(made, folder.resolve("recordings"), "Billing");
        }
        Session.get().openLibrary(place);
        window.until("the library is open", () -> Session.get().library() != null && Session.get().library().folder().equals(place.toAbsolutePath()));
        window.until("the packs are read", () -> !Session.get().catalog().techniques().isEmpty());
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private static boolean takesTheKeyboard(Control control) {
        // A text that cannot be changed is read as what it says; one that says nothing and is not shown waits for something to say.
        boolean said = control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0
                && (!text.getText().isBlank() || !text.isVisible());
        return !said && control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof Spinner
                || control instanceof Table || control instanceof Tree || control instanceof org.eclipse.swt.widgets.List
                || control instanceof Scale || control instanceof Slider || control instanceof Button || control instanceof Link
                || control instanceof FlatButton || control instanceof ChoiceButton || control instanceof TimelineControl;
    }

    /** Adds the controls that have no name, and notes of which kinds there were any. */
    private static void walk(Control control, List<String> nameless, Set<Class<?>> kinds) {
        if (takesTheKeyboard(control)) {
            kinds.add(control.getClass());
            String name = NativeNames.spoken(control);
            if (name == null || name.isBlank()) {
                nameless.add(control + " in " + control.getParent() + " in " + control.getShell().getText());
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                walk(child, nameless, kinds);
            }
        }
    }

    @Test
    void everythingInTheWindowHasOne() throws Exception {
        for (String view : VIEWS) {
            window.page().showView("org.coachline.ui.view." + view);
        }
        window.window().getService(IHandlerService.class).executeCommand("org.coachline.ui.welcome", null);
        OpenReview review = Window.review(window.open(call));
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setTechnique(new CatalogRef("org.coachline.deescalation", "validate-first", "1.0.0"));
        moment.setChannel(ChannelRole.AGENT);
        moment.setVerdict(Verdict.MISSED);
        review.edit(MomentCommands.add(review.review().domain(), review.review().document(), moment, "Validate first"));
        review.select(moment.getId());
        window.settle();
        List<String> nameless = new ArrayList<>();
        Set<Class<?>> kinds = new HashSet<>();
        walk(window.window().getShell(), nameless, kinds);
        assertEquals(List.of(), nameless);
        assertTrue(kinds.containsAll(Set.of(Text.class, Combo.class, Table.class, Tree.class, Scale.class, TimelineControl.class)), kinds.toString());
    }

    @Test
    void everythingInAPlanHasOne() throws Exception {
        CoachingPlan plan = CoachingFactory.eINSTANCE.createCoachingPlan();
        plan.setId(Documents.newId());
        Goal goal = CoachingFactory.eINSTANCE.createGoal();
        goal.setId(Documents.newId());
        plan.getGoals().add(goal);
        Session.get().library().save(plan, 0);
        PlanOpener.open(window.page(), plan.getId(), "Plan");
        window.until("the plan is open", () -> org.coachline.ui.internal.support.Styles.find(window.window().getShell(), "goalTarget").isPresent());
        List<String> nameless = new ArrayList<>();
        Set<Class<?>> kinds = new HashSet<>();
        walk(window.window().getShell(), nameless, kinds);
        assertEquals(List.of(), nameless);
        assertTrue(kinds.contains(Spinner.class), kinds.toString());
    }

    @ParameterizedTest
    @CsvSource({"org.coachline.ui.import", "org.coachline.ui.plan.propose", "org.coachline.ui.review.pick", "org.eclipse.ui.help.aboutAction", "org.eclipse.ui.window.preferences",
            "org.coachline.ui.keys.sheet", "org.coachline.ui.keys.change", "org.coachline.ui.sources", "org.coachline.ui.record.backup", "org.coachline.ui.record.keeping",
            "org.coachline.ui.record.erase", "org.coachline.ui.packs"})
    void everythingInADialogHasOne(String command) throws Exception {
        List<String> nameless = new ArrayList<>();
        inDialog(command, shell -> walk(shell, nameless, new HashSet<>()));
        assertEquals(List.of(), nameless);
    }

    @ParameterizedTest
    @CsvSource({"org.coachline.ui.import", "org.coachline.ui.sources", "org.coachline.ui.record.backup", "org.coachline.ui.record.keeping", "org.coachline.ui.record.erase",
            "org.coachline.ui.packs"})
    void noLetterInADialogMeansTwoThings(String command) throws Exception {
        Map<Character, String> letters = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        inDialog(command, shell -> letters(shell, letters, twice));
        assertEquals(List.of(), twice);
        assertTrue(letters.size() > 1, letters.toString());
    }

    private static void letters(Control control, Map<Character, String> letters, List<String> twice) {
        String text = !control.isVisible() ? "" : control instanceof Button button ? button.getText() : control instanceof Label label ? label.getText() : "";
        Matcher letter = LETTER.matcher(text.replace("&&", ""));
        if (letter.find()) {
            String other = letters.putIfAbsent(Character.toLowerCase(letter.group(1).charAt(0)), text);
            if (other != null) {
                twice.add(other + " and " + text);
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                letters(child, letters, twice);
            }
        }
    }

    /** Has a command open its dialog, looks at it and closes it. */
    private void inDialog(String command, Consumer<Shell> look) throws Exception {
        window.open(call);
        List<String> failed = new ArrayList<>();
        boolean[] seen = new boolean[1];
        Shell main = window.window().getShell();
        Listener shown = event -> {
            if (event.widget instanceof Shell shell && shell != main && shell.getParent() != null) {
                // Once the dialog runs its own event loop.
                display.asyncExec(() -> {
                    seen[0] = true;
                    try {
                        look.accept(shell);
                    } catch (RuntimeException | AssertionError e) {
                        failed.add(String.valueOf(e));
                    }
                    shell.close();
                });
            }
        };
        display.addFilter(SWT.Show, shown);
        try {
            display.asyncExec(() -> {
                try {
                    window.window().getService(IHandlerService.class).executeCommand(command, null);
                } catch (Exception e) {
                    failed.add(String.valueOf(e));
                }
            });
            window.until("the dialog has been there", () -> seen[0] || !failed.isEmpty());
        } finally {
            display.removeFilter(SWT.Show, shown);
        }
        assertEquals(List.of(), failed);
    }
}

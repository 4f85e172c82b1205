/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.going.PlayThrough;
import org.coachline.ui.internal.marking.ReactionLearning;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.SavedAt;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review that was closed is listened to by nobody any more, listens to nobody, and is garbage. */
class ClosedEditorTest {

    private static final int CALLS = 4;

    private final Window window = new Window();
    @TempDir
    private Path folder;
    private final List<String> calls = new ArrayList<>();

    @BeforeEach
    void openALibraryWithCalls() throws Exception {
        window.until("the first start is over", () -> !Session.get().isOpening());
        Path place = folder.resolve("library");
        try (Library made = Library.create(place)) {
            for (int i = 0; i < CALLS; i++) {
                calls.add(CallFixture.call(made, folder.resolve("recordings"), "Queue" + "x".repeat(i)));
            }
        }
        window.openLibrary(place);
        // The view beside the editor follows it, which must end too.
        window.view(MomentsView.ID, MomentsView.class);
    }

    @AfterEach
    void closeAll() {
        window.closeEditors();
        Session.get().close();
    }

    private static int count(Object owner, String field) throws ReflectiveOperationException {
        return names(owner, field).size();
    }

    /** Who listens; many of the platform's owners make their list with the first that does. */
    private static List<String> names(Object owner, String field) throws ReflectiveOperationException {
        Object found = value(owner, field);
        Collection<?> listeners = switch (found) {
            case null -> List.of();
            case Collection<?> all -> all;
            case ListenerList<?> all -> Arrays.asList(all.getListeners());
            case Map<?, ?> all -> all.values().stream().flatMap(each -> ((Collection<?>) each).stream()).toList();
            default -> throw new AssertionError(field + " is a " + found.getClass());
        };
        return listeners.stream().map(each -> each.getClass().getName()).toList();
    }

    private static @Nullable Object value(Object owner, String field) throws ReflectiveOperationException {
        Class<?> type = owner instanceof Class<?> itself ? itself : owner.getClass();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field declared : each.getDeclaredFields()) {
                if (declared.getName().equals(field)) {
                    declared.setAccessible(true);
                    return declared.get(owner);
                }
            }
        }
        throw new NoSuchFieldException(type + " has no " + field);
    }

    private static Object parts(String part) throws ReflectiveOperationException {
        Object parts = Objects.requireNonNull(value(Objects.requireNonNull(Session.get().library()), "parts"));
        return Objects.requireNonNull(value(parts, part));
    }

    /** How many listen to what outlives an editor. */
    private Map<String, Integer> listeners() throws ReflectiveOperationException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("session", count(Session.get(), "listeners"));
        counts.put("library", count(parts("changes"), "listeners"));
        counts.put("packs", count(Session.get().catalogService(), "listeners"));
        counts.put("colours", count(LookColors.get(), "listeners"));
        counts.put("themes", count(PlatformUI.getWorkbench().getThemeManager(), "listenerList"));
        counts.put("theme", count(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme(), "listenerList"));
        counts.put("colours of the platform", count(JFaceResources.getColorRegistry(), "listenerList"));
        counts.put("fonts of the platform", count(JFaceResources.getFontRegistry(), "listenerList"));
        counts.put("preferences", count(Preferences.store(), "listenerList"));
        counts.put("saving", count(SavedAt.class, "LISTENERS"));
        counts.put("list that is heard", count(PlayThrough.get(), "listeners"));
        Object selection = window.window().getSelectionService();
        for (String field : List.of("listeners", "postSelectionListeners", "targetedListeners", "targetedPostSelectionListeners")) {
            counts.put("selection: " + field, count(selection, field));
        }
        return counts;
    }

    private OpenReview openAndClose(String call) {
        ReviewEditor editor = window.open(call);
        OpenReview review = Window.review(editor);
        window.focus(Window.timeline(editor));
        window.press(Window.timeline(editor), "A");
        review.undo();
        window.close(editor);
        return review;
    }

    @Test
    void nobodyListensMoreAfterManyWereOpenedAndClosed() throws Exception {
        openAndClose(calls.get(0));
        Map<String, Integer> before = listeners();
        for (int i = 0; i < 8; i++) {
            openAndClose(calls.get(i % CALLS));
        }
        assertEquals(before, listeners());
    }

    @Test
    void itsDocumentsAndItsSoundAreListenedToByNobody() throws Exception {
        OpenReview review = openAndClose(calls.get(0));
        // What learns from corrections is a part of the review itself.
        assertEquals(List.of(ReactionLearning.class.getName()), names(review, "listeners"), "of the review");
        assertEquals(List.of(), names(review.viewport(), "listeners"), "of the viewport");
        assertEquals(List.of(), names(review.playback(), "listeners"), "of the playback");
        Notifier document = review.review().document();
        assertEquals(0, document.eAdapters().stream().filter(adapter -> adapter.getClass().getName().startsWith("org.coachline.ui")).count());
    }

    @Test
    void aCallThatWasReadJustAsItsEditorClosedIsShownNowhere() throws Exception {
        // The workbench catches what goes wrong in an event, and logs it.
        List<IStatus> logged = new CopyOnWriteArrayList<>();
        ILogListener log = (status, plugin) -> logged.add(status);
        IEditorPart editor = window.page().openEditor(new ReviewInput(calls.get(0), null, ""), ReviewEditor.ID);
        // It is read now, and waits to be shown until events are dispatched.
        for (Job job : Job.getJobManager().find(Work.FAMILY)) {
            job.join();
        }
        Platform.addLogListener(log);
        try {
            window.page().closeEditor(editor, false);
            window.settle();
        } finally {
            Platform.removeLogListener(log);
        }
        assertEquals(List.of(), logged.stream().filter(each -> each.getSeverity() == IStatus.ERROR).map(IStatus::toString).toList());
        assertNull(((ReviewEditor) editor).review());
    }

    @Test
    void itIsGarbage() {
        WeakReference<OpenReview> first = new WeakReference<>(openAndClose(calls.get(0)));
        // The platform may keep the part that was active last.
        openAndClose(calls.get(1));
        openAndClose(calls.get(2));
        window.until("a closed review is garbage", () -> {
            System.gc();
            return first.get() == null;
        });
    }
}

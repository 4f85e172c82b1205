/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.coachline.audio.ContentHash;
import org.coachline.audio.ProgressListener;
import org.coachline.library.Library;
import org.coachline.model.coaching.Recording;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;

/** The line above the timeline that tells that a recording is gone, and finds it again where somebody knows where it is. UI thread. */
final class MissingRecording {

    private MissingRecording() {
    }

    /**
     * Adds the line.
     *
     * @param problem what the library said
     * @param found   given the file when it was shown and has the recording's content
     */
    static void offer(Composite parent, Control below, Library library, Recording recording, String problem, Consumer<Path> found) {
        Link link = ReviewBanner.line(parent, below, problem.replace("&", "&&") + " <a>" + Texts.get("editor.findSound") + "</a>");
        Styles.id(link, "findRecording");
        link.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(link.getShell(), SWT.OPEN);
            String name = Path.of(recording.getPath()).getFileName().toString();
            dialog.setText(Texts.get("editor.findSoundTitle", name));
            dialog.setFileName(name);
            String chosen = dialog.open();
            if (chosen != null) {
                take(library, recording, Path.of(chosen), file -> {
                    if (!link.isDisposed()) {
                        link.getParent().dispose();
                        parent.layout(true);
                        found.accept(file);
                    }
                });
            }
        });
    }

    /** Looks whether a file is the recording, and if so tells the library and the editor; else says so. */
    static void take(Library library, Recording recording, Path file, Consumer<Path> found) {
        String wanted = recording.getSha256();
        Work.visibly(Texts.get("editor.searching", String.valueOf(file.getFileName())), monitor -> {
            boolean same = ContentHash.sha256(file, ProgressListener.NONE, monitor::isCanceled).equals(wanted);
            if (same && !library.readOnly()) {
                library.foundAgain(wanted, file);
            }
            return same;
        }, same -> {
            if (same) {
                found.accept(file);
            } else {
                StatusLine.problem(Texts.get("editor.findSoundOther", file));
            }
        }, failure -> UiErrors.show(Texts.get("editor.findSoundFailed"), failure));
    }
}

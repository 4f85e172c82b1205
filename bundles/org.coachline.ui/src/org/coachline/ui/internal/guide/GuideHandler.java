/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.coachline.look.Palette;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Shows the user guide in the browser of the computer, in the colours of the workbench; where there is no browser, says where it lies. */
public final class GuideHandler extends AbstractHandler {

    private static final String DOCS = "org.coachline.docs";
    private static final int PATIENCE_SECONDS = 5;

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Bundle docs = Platform.getBundle(DOCS);
        if (docs == null) {
            StatusLine.problem(GuideTexts.get("missing"));
            return null;
        }
        Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(GuideHandler.class)).append("guide").toFile().toPath();
        show(shell, docs, folder, file -> Program.launch(file.toString()), GuideHandler::byDesktopTool);
        return null;
    }

    /**
     * Writes the pages in the background, since the colours may be others than last time, and has the first one opened. UI thread.
     *
     * @param shell   over which it is said where the guide lies, if need be
     * @param docs    the bundle with the pages
     * @param folder  where to
     * @param browser opens a file, on the UI thread; false where it cannot
     * @param other   what is tried then, in the background; false where that cannot either
     */
    static void show(@Nullable Shell shell, Bundle docs, Path folder, Predicate<Path> browser, Predicate<Path> other) {
        Palette palette = LookColors.get().palette();
        Work.quietly(GuideTexts.get("job"), () -> GuideFiles.write(GuideFiles.read(docs), palette, folder), page -> {
            if (browser.test(page)) {
                StatusLine.say(GuideTexts.get("opened", page));
            } else {
                Work.quietly(GuideTexts.get("job"), () -> other.test(page), opened -> tell(shell, page, opened), failure -> tell(shell, page, false));
            }
        }, failure -> UiErrors.show(GuideTexts.get("failed", folder), failure));
    }

    private static void tell(@Nullable Shell shell, Path page, boolean opened) {
        if (opened) {
            StatusLine.say(GuideTexts.get("opened", page));
        } else {
            new GuidePlaceDialog(shell == null || shell.isDisposed() ? null : shell, page).open();
        }
    }

    /**
     * Asks what free desktops have for this, which finds browsers that nobody registered for web pages. It ends at once where there is none, and may
     * stay as long as the browser is open.
     */
    private static boolean byDesktopTool(Path file) {
        if (!SWT.getPlatform().equals("gtk")) {
            return false;
        }
        try {
            Process tool = new ProcessBuilder("xdg-open", file.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return !tool.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || tool.exitValue() == 0;
        } catch (IOException e) {
            UiErrors.log(GuideTexts.get("place.heading"), e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

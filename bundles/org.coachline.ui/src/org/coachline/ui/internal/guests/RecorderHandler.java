/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guests;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.extension.Guest;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.source.RecordingSource;
import org.coachline.intake.source.RecordingSources;
import org.coachline.library.Library;
import org.coachline.ui.Session;
import org.coachline.ui.internal.importing.Importing;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that imports recordings from a recorder which partners' code knows. */
public final class RecorderHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Library library = Session.get().library();
        List<Guest<RecordingSource>> sources = new RecordingSources(Session.get().guests()).all();
        if (library == null || sources.isEmpty()) {
            StatusLine.problem(GuestTexts.get(library == null ? "recorder.noLibrary" : "recorder.nobody"));
            return null;
        }
        Shell shell = HandlerUtil.getActiveShell(event);
        RecorderDialog dialog = new RecorderDialog(shell, sources);
        RecorderDialog.Choice choice = dialog.open() == Window.OK ? dialog.choice() : null;
        if (choice != null) {
            ImportOptions options = ImportOptions.of(null, AgentChannel.LEFT, true);
            Importing.start(shell, library, options, new Importing.Way() {
                @Override
                public List<ImportResult> run(ImportOptions how, IProgressMonitor monitor) throws Exception {
                    return RecordingSources.importFrom(library, choice.source(), choice.query(), choice.recordings(), how, monitor);
                }

                @Override
                public List<ImportResult> again(List<ImportResult> some, ImportOptions how, IProgressMonitor monitor) throws Exception {
                    Set<String> names = some.stream().map(each -> String.valueOf(each.file().getFileName())).collect(Collectors.toSet());
                    return RecordingSources.importFrom(library, choice.source(), choice.query(),
                            choice.recordings().stream().filter(each -> names.contains(each.fileName())).toList(), how, monitor);
                }
            });
        }
        return null;
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.PlanRow;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that exports many plans at once: asks which, how and where, and writes in the background. */
public final class ExportPlansHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ask(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    /** Asks in a window; what is selected and listed in the list of plans is offered first. UI thread. */
    static void ask(@Nullable IWorkbenchWindow window) {
        Library library = Session.get().library();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (library == null || page == null) {
            return;
        }
        PlansView view = page.findView(PlansView.ID) instanceof PlansView shown ? shown : null;
        List<PlanRow> selected = view == null ? List.of() : view.selected();
        List<PlanRow> listed = view == null ? List.of() : view.listed();
        Work.quietly(PlanMessages.exportManyTitle, () -> sets(library, selected, listed), found -> {
            if (found.isEmpty()) {
                MessageDialog.openInformation(window.getShell(), PlanMessages.exportManyTitle, PlanMessages.exportManyNone);
                return;
            }
            ExportPlansDialog dialog = new ExportPlansDialog(window.getShell(), found);
            PlansExport.Choice choice = dialog.open() == Window.OK ? dialog.choice() : null;
            if (choice != null) {
                PlansExport.start(library, choice);
            }
        }, UiErrors::mention);
    }

    /** What may be exported, in the order in which it is likeliest wanted; nothing twice. */
    private static List<ExportPlansDialog.PlanSet> sets(Library library, List<PlanRow> selected, List<PlanRow> listed) throws LibraryException {
        List<PlanRow> all = library.plans(null);
        List<ExportPlansDialog.PlanSet> sets = new ArrayList<>();
        add(sets, size -> NLS.bind(PlanMessages.exportManySelected, size), all, ids(selected));
        if (listed.size() < all.size()) {
            add(sets, size -> NLS.bind(PlanMessages.exportManyListed, size), all, ids(listed));
        }
        add(sets, size -> NLS.bind(PlanMessages.exportManyAll, size), all, ids(all));
        Map<String, Set<String>> members = new HashMap<>();
        for (PersonRow agent : library.agents()) {
            members.computeIfAbsent(agent.teamId(), team -> new HashSet<>()).add(agent.id());
        }
        for (PersonRow team : library.teams()) {
            Set<String> agents = members.getOrDefault(team.id(), Set.of());
            add(sets, size -> NLS.bind(PlanMessages.exportManyTeam, team.name(), size), all,
                    all.stream().filter(row -> agents.contains(row.agentId())).map(PlanRow::id).collect(Collectors.toSet()));
        }
        return sets;
    }

    private static void add(List<ExportPlansDialog.PlanSet> sets, IntFunction<String> name, List<PlanRow> all, Set<String> wanted) {
        List<PlanRow> plans = all.stream().filter(row -> wanted.contains(row.id())).toList();
        if (!plans.isEmpty()) {
            sets.add(new ExportPlansDialog.PlanSet(name.apply(plans.size()), plans));
        }
    }

    private static Set<String> ids(List<PlanRow> rows) {
        return rows.stream().map(PlanRow::id).collect(Collectors.toSet());
    }
}

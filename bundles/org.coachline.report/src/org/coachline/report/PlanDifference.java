/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.report.internal.back.Applying;
import org.coachline.report.internal.back.Edit;

/** What an edited workbook would change in its plan, and what of it is not understood. Immutable; any thread. */
public final class PlanDifference {

    private final Map<String, Edit> edits = new java.util.LinkedHashMap<>();
    private final List<WorkbookProblem> problems;
    private final Function<String, Optional<CatalogRef>> techniques;

    /**
     * For what compares.
     *
     * @param edits      in the order of the workbook
     * @param problems   what is not understood or not taken over
     * @param techniques the technique of a name
     */
    public PlanDifference(List<Edit> edits, List<WorkbookProblem> problems, Function<String, Optional<CatalogRef>> techniques) {
        edits.forEach(edit -> this.edits.put(edit.change().id(), edit));
        this.problems = List.copyOf(problems);
        this.techniques = techniques;
    }

    /**
     * What the workbook would change.
     *
     * @return in the order of the workbook's sheets; empty where it says the same as the plan
     */
    public List<PlanChange> changes() {
        return edits.values().stream().map(Edit::change).toList();
    }

    /**
     * What is not understood, or not taken over.
     *
     * @return with the place of each
     */
    public List<WorkbookProblem> problems() {
        return problems;
    }

    /**
     * A choice together with what it requires.
     *
     * @param chosen ids of changes; unknown ones are left out
     * @return ids in the order of {@link #changes}
     */
    public Set<String> complete(Collection<String> chosen) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(chosen);
        while (!open.isEmpty()) {
            Edit edit = edits.get(open.remove(open.size() - 1));
            if (edit != null && all.add(edit.change().id())) {
                open.addAll(edit.change().requires());
            }
        }
        Set<String> ordered = new LinkedHashSet<>(edits.keySet());
        ordered.retainAll(all);
        return ordered;
    }

    /**
     * Makes chosen changes on the plan that was compared, with what they require. All of them or, where the plan is not any more
     * what was compared, none. In a workbench it is to be called within one command.
     *
     * @param plan   to be changed, on its owner's thread
     * @param chosen ids of changes
     * @return how many changes were made
     * @throws IllegalStateException when the plan has not got a part any more that a change speaks of; nothing is done then
     */
    public int apply(CoachingPlan plan, Collection<String> chosen) {
        List<Edit> wanted = complete(chosen).stream().map(edits::get).toList();
        new Applying(plan, techniques).apply(wanted);
        return wanted.size();
    }

    /**
     * The ids of changes that undo nothing that was done in the plan since it was exported.
     *
     * @return those without conflict
     */
    public Set<String> harmless() {
        Map<String, Edit> clean = new HashMap<>(edits);
        clean.values().removeIf(edit -> edit.change().conflict());
        return complete(clean.keySet().stream().filter(id -> complete(List.of(id)).stream().allMatch(clean::containsKey)).toList());
    }
}

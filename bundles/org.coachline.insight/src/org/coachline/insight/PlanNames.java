/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.jspecify.annotations.Nullable;

/**
 * What the people and techniques of a plan are called, so that whoever shows or hands over a plan needs no library for it.
 *
 * @param agent      name of the agent, empty where the library does not know them
 * @param coach      name of the coach, empty where the library does not know them
 * @param techniques names of the techniques: by the packs that are here, else as they were when a mark first referred to them,
 *                   else their ids
 */
public record PlanNames(String agent, String coach, Function<CatalogRef, String> techniques) {

    /**
     * Reads the names. Blocking: not for the UI thread.
     *
     * @param plan    only read
     * @param library knows people, and remembers techniques whose pack is gone
     * @param catalog the packs that are here
     * @return the names, which need the library no more
     * @throws LibraryException when the library cannot be read
     */
    public static PlanNames of(CoachingPlan plan, Library library, Catalog catalog) throws LibraryException {
        return new PlanNames(person(library.agents(), plan.getAgentId()), person(library.reviewers(), plan.getCoachId()),
                techniques(plan, library, catalog));
    }

    private static String person(List<PersonRow> people, @Nullable String id) {
        return people.stream().filter(each -> each.id().equals(id)).map(PersonRow::name).findFirst().orElse("");
    }

    private static Function<CatalogRef, String> techniques(CoachingPlan plan, Library library, Catalog catalog)
            throws LibraryException {
        Stream<CatalogRef> inGoals = plan.getGoals().stream()
                .flatMap(goal -> Stream.concat(Stream.ofNullable(goal.getTechnique()), inEvidence(goal)));
        Stream<CatalogRef> inPraise = plan.getPraise().stream().map(Evidence::getTechnique).filter(Objects::nonNull);
        Stream<CatalogRef> inRolePlays = plan.getRolePlays().stream().flatMap(played -> Stream.of(played.getTechnique(), played.getCard())).filter(Objects::nonNull);
        return techniques(Stream.of(inGoals, inPraise, inRolePlays).flatMap(each -> each).collect(Collectors.toSet()), library, catalog);
    }

    private static Stream<CatalogRef> inEvidence(Goal goal) {
        return goal.getEvidence().stream().map(Evidence::getTechnique).filter(Objects::nonNull);
    }

    private static Function<CatalogRef, String> techniques(Iterable<CatalogRef> refs, Library library, Catalog catalog)
            throws LibraryException {
        Map<String, String> names = new HashMap<>();
        for (CatalogRef ref : refs) {
            Optional<String> here = catalog.technique(ref).map(TechniqueEntry::name)
                    .or(() -> catalog.rolePlayCards().stream().filter(card -> card.ref().key().equals(ref.key())).map(RolePlayCardEntry::name).findFirst());
            names.put(ref.key(), here.isPresent() ? here.get() : library.seen(ref).map(SeenTechnique::name).orElse(ref.item()));
        }
        return ref -> names.getOrDefault(ref.key(), ref.item());
    }
}

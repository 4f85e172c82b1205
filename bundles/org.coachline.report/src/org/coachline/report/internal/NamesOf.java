/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachline.catalog.Catalog;
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

/** What people and techniques are called. */
public final class NamesOf {

    private NamesOf() {
    }

    /**
     * A person's name.
     *
     * @param people whom the library knows
     * @param id     of the person
     * @return empty when unknown
     */
    public static String person(List<PersonRow> people, @Nullable String id) {
        return people.stream().filter(each -> each.id().equals(id)).map(PersonRow::name).findFirst().orElse("");
    }

    /**
     * The names of a plan's techniques: by the packs that are here, else as they were when a mark first referred to them, else
     * their ids.
     *
     * @param plan    only read
     * @param library remembers techniques whose pack is gone
     * @param catalog the packs that are here
     * @return a function that knows them all by heart
     * @throws LibraryException when the library cannot be read
     */
    public static Function<CatalogRef, String> techniques(CoachingPlan plan, Library library, Catalog catalog)
            throws LibraryException {
        Stream<CatalogRef> inGoals = plan.getGoals().stream()
                .flatMap(goal -> Stream.concat(Stream.ofNullable(goal.getTechnique()), inEvidence(goal)));
        Stream<CatalogRef> inPraise = plan.getPraise().stream().map(Evidence::getTechnique).filter(Objects::nonNull);
        return techniques(Stream.concat(inGoals, inPraise).collect(Collectors.toSet()), library, catalog);
    }

    private static Stream<CatalogRef> inEvidence(Goal goal) {
        return goal.getEvidence().stream().map(Evidence::getTechnique).filter(Objects::nonNull);
    }

    private static Function<CatalogRef, String> techniques(Iterable<CatalogRef> refs, Library library, Catalog catalog)
            throws LibraryException {
        Map<String, String> names = new HashMap<>();
        for (CatalogRef ref : refs) {
            Optional<String> here = catalog.technique(ref).map(TechniqueEntry::name);
            names.put(ref.key(), here.isPresent() ? here.get() : library.seen(ref).map(SeenTechnique::name).orElse(ref.item()));
        }
        return ref -> names.getOrDefault(ref.key(), ref.item());
    }
}

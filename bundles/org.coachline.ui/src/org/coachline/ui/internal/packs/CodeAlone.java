/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.catalog.PackStatus;
import org.coachline.extension.Fault;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestRegistry;
import org.coachline.ui.internal.guests.GuestPoints;

/**
 * What somebody installed that brings code and no pack, told where packs are listed: whoever installed it looks for it there.
 *
 * @param contributor whose it is
 * @param lines       what it does, a line a guest
 * @param faults      why it does not, in the words that partners' code is told of with; nothing where all of it is well
 * @param state       what is made of it, in a few words
 */
record CodeAlone(String contributor, List<String> lines, List<String> faults, String state) {

    /** All of it, by contributor. Any thread. */
    static List<CodeAlone> of(GuestRegistry guests, List<PackStatus> packs) {
        Set<String> known = packs.stream().map(PackStatus::contributor).collect(Collectors.toSet());
        Map<String, List<Guest<?>>> found = new LinkedHashMap<>();
        for (Guest<?> each : GuestPoints.guests(guests)) {
            if (!known.contains(each.contributor())) {
                found.computeIfAbsent(each.contributor(), key -> new ArrayList<>()).add(each);
            }
        }
        return found.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
    }

    private static CodeAlone of(String contributor, List<Guest<?>> guests) {
        List<Fault> faults = guests.stream().map(Guest::fault).flatMap(Optional::stream).toList();
        return new CodeAlone(contributor, guests.stream().map(each -> PackTexts.get("code.line", each.name(), GuestPoints.name(each))).toList(),
                faults.stream().map(Fault::message).distinct().toList(), PackTexts.get(state(faults)));
    }

    private static String state(List<Fault> faults) {
        if (faults.stream().anyMatch(each -> each.kind() == Fault.Kind.NOT_ADMITTED)) {
            return "state.refused";
        }
        if (faults.stream().anyMatch(each -> !each.kind().decided())) {
            return "code.fault";
        }
        return faults.isEmpty() ? "code.used" : "state.off";
    }

    /** All there is to say of it. */
    String details() {
        List<String> all = new ArrayList<>();
        all.add(PackTexts.get("code.alone", contributor));
        all.addAll(lines);
        all.addAll(faults);
        return String.join("\n", all);
    }
}

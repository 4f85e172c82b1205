/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.interchange.LenientJson;

/**
 * Twilio: JSON as its Recordings resource answers, and files named by a recording's {@code sid}. Recordings of one call are its legs.
 * Of two channels the first is the one that the call came from.
 */
final class TwilioFinder implements Finder {

    @Override
    public List<Unit> units(FileTree tree, List<String> remarks) {
        Map<String, TreeFile> sound = new HashMap<>();
        List<TreeFile> lists = new ArrayList<>();
        List<TreeFile> all = new ArrayList<>();
        tree.files().forEach(all::add);
        all.sort(Comparator.comparing(TreeFile::path));
        for (TreeFile each : all) {
            if (SoundNames.mayBeSound(each.name())) {
                sound.putIfAbsent(each.stem(), each);
            } else if (SoundNames.ending(each.name()).equals("json")) {
                lists.add(each);
            }
        }
        Map<String, Facts> listed = new LinkedHashMap<>();
        List<Unit> units = new ArrayList<>();
        for (TreeFile list : lists) {
            Facts whole = new Facts();
            LenientJson json = Beside.json(tree, list, whole);
            remarks.addAll(whole.remarks);
            if (json != null) {
                read(list, json.root(), listed, units, remarks);
            }
        }
        Map<String, List<Unit.Leg>> calls = new LinkedHashMap<>();
        listed.forEach((sid, facts) -> {
            TreeFile file = sound.remove(sid);
            if (file == null) {
                units.add(Unit.waiting("#" + sid, Messages.get("twilio.noFile", sid)));
            } else {
                calls.computeIfAbsent(facts.id.isEmpty() ? sid : facts.id, any -> new ArrayList<>())
                        .add(new Unit.Leg(List.of(file), List.of(), "", Beside.of(tree, file), facts));
            }
        });
        calls.values().forEach(legs -> {
            legs.sort(Comparator.comparing(leg -> leg.known() == null || leg.known().start == null ? Instant.MAX : leg.known().start));
            units.add(Unit.of(legs));
        });
        sound.values().forEach(each -> units.add(new Unit(each.path(), List.of(new Unit.Leg(List.of(each), List.of(), "", List.of(), null)),
                Messages.get("twilio.notListed"), null)));
        return units;
    }

    private static void read(TreeFile list, JsonNode root, Map<String, Facts> listed, List<Unit> units, List<String> remarks) {
        JsonNode recordings = root.path("recordings").isArray() ? root.path("recordings") : root;
        int nameless = 0;
        for (JsonNode each : recordings.isArray() ? recordings : List.of(recordings)) {
            String sid = JsonFacts.text(each, "sid");
            String status = JsonFacts.text(each, "status");
            if (sid.isEmpty()) {
                nameless += each.isObject() && recordings.isArray() ? 1 : 0;
            } else if (!status.isEmpty() && !status.equals("completed")) {
                String why = Messages.get(status.equals("deleted") || status.equals("absent") || status.equals("failed") ? "twilio.gone" : "twilio.unfinished", sid, status);
                units.add(status.equals("deleted") || status.equals("absent") || status.equals("failed") ? Unit.refused("#" + sid, why) : Unit.waiting("#" + sid, why));
            } else if (!listed.containsKey(sid)) {
                Facts facts = new Facts();
                JsonFacts.twilio(each, facts);
                listed.put(sid, facts);
            }
        }
        if (nameless > 0) {
            remarks.add(Messages.get("twilio.nameless", list.name(), nameless));
        }
    }

    @Override
    public Facts facts(FileTree tree, Unit unit, Unit.Leg leg) {
        Facts facts = new Facts();
        if (leg.known() != null) {
            facts.addMissing(leg.known());
        }
        Beside.read(tree, leg.companions(), facts);
        return facts;
    }
}

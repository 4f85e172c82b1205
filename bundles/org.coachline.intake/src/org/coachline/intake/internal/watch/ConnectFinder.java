/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.interchange.LenientJson;

/**
 * Amazon Connect: {@code CONTACT_20231114T15:30_UTC.wav} anywhere, the agent on the right; Contact Lens files
 * {@code CONTACT_analysis_….json}, and contact records, by the contact in their name or their content. Where there is a recording that
 * Contact Lens has made silent in places, it is taken and not the other.
 */
final class ConnectFinder implements Finder {

    private static final Pattern CONTACT = Pattern.compile("^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?=[_.-]|$)");
    /** Colons cannot be in names everywhere, and are written otherwise by what copies them. */
    private static final Pattern BEGAN = Pattern.compile("(\\d{8})T(\\d{2})(?:[:_-]|%3A)?(\\d{2})(?:(?:[:_-]|%3A)?(\\d{2}))?[_.]?UTC");

    @Override
    public List<Unit> units(FileTree tree, List<String> remarks) {
        Map<String, List<TreeFile>> sound = new TreeMap<>();
        Map<String, List<TreeFile>> beside = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        for (TreeFile each : tree.files()) {
            Matcher contact = CONTACT.matcher(each.name());
            boolean named = contact.find();
            if (SoundNames.mayBeSound(each.name())) {
                if (named) {
                    sound.computeIfAbsent(contact.group(1).toLowerCase(Locale.ROOT), any -> new ArrayList<>()).add(each);
                } else {
                    units.add(Unit.refused(each.path(), Messages.get("connect.noFit")));
                }
            } else if (named && SoundNames.isBeside(each.name())) {
                beside.computeIfAbsent(contact.group(1).toLowerCase(Locale.ROOT), any -> new ArrayList<>()).add(each);
            }
        }
        sound.forEach((contact, files) -> {
            files.sort(Comparator.comparing((TreeFile each) -> !each.name().contains("redacted")).thenComparing(TreeFile::path));
            List<TreeFile> companions = beside.getOrDefault(contact, List.of()).stream()
                    .sorted(Comparator.comparing((TreeFile each) -> !each.name().contains("redacted")).thenComparing(TreeFile::path)).toList();
            units.add(Unit.of(files.get(0), companions));
        });
        return units;
    }

    @Override
    public Facts facts(FileTree tree, Unit unit, Unit.Leg leg) {
        Facts facts = new Facts();
        TreeFile recording = leg.recordings().get(0);
        Matcher contact = CONTACT.matcher(recording.name());
        String id = contact.find() ? contact.group(1).toLowerCase(Locale.ROOT) : "";
        Beside.read(tree, leg.companions(), facts);
        if (!facts.id.isEmpty() && !facts.id.equalsIgnoreCase(id)) {
            facts.remark(Messages.get("connect.otherContact", facts.id));
        }
        facts.id = id;
        Matcher began = BEGAN.matcher(recording.name());
        if (facts.start == null && began.find()) {
            String time = began.group(2) + began.group(3) + (began.group(4) == null ? "00" : began.group(4));
            try {
                facts.start = LocalDateTime.parse(began.group(1) + time, DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                facts.remark(Messages.get("facts.start", began.group()));
            }
        }
        return facts;
    }

    @Override
    public List<TreeFile> loose(FileTree tree) {
        List<TreeFile> loose = new ArrayList<>();
        for (TreeFile each : tree.files()) {
            boolean json = SoundNames.ending(each.name()).equals("json") || SoundNames.ending(each.name()).equals("jsonl");
            if (json && !CONTACT.matcher(each.name()).find()) {
                loose.add(each);
            }
        }
        return loose;
    }

    @Override
    public List<Facts> late(FileTree tree, TreeFile file) {
        Facts whole = new Facts();
        LenientJson json = Beside.json(tree, file, whole);
        List<Facts> all = new ArrayList<>();
        if (json != null) {
            JsonNode root = json.root();
            for (JsonNode each : root.isArray() ? root : List.of(root)) {
                Facts facts = new Facts();
                JsonFacts.add(each, facts);
                if (!facts.id.isEmpty()) {
                    facts.id = facts.id.toLowerCase(Locale.ROOT);
                    all.add(facts);
                }
            }
        }
        if (!whole.remarks.isEmpty()) {
            all.add(whole);
        }
        return all;
    }
}

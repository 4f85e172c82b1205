/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.intake.watch.CallField;
import org.coachline.intake.watch.SourceException;
import org.coachline.intake.watch.SourceSettings;
import org.jspecify.annotations.Nullable;

/** Recordings and a list of them. What the list says of a recording goes before what its name may. */
final class ManifestFinder implements Finder {

    private static final int MOST_ROWS = 1_000_000;

    private final SourceSettings settings;
    private final PathMatcher wanted;

    ManifestFinder(SourceSettings settings) throws SourceException {
        this.settings = settings;
        String file = settings.manifest().file();
        try {
            wanted = file.isEmpty() ? path -> Manifest.isCalledList(path.getFileName().toString()) : FileSystems.getDefault().getPathMatcher("glob:" + file);
        } catch (PatternSyntaxException e) {
            throw new SourceException(Messages.get("manifest.glob", file));
        }
    }

    /** The lists there, by path. */
    List<TreeFile> lists(FileTree tree) {
        List<TreeFile> lists = new ArrayList<>();
        for (TreeFile each : tree.files()) {
            if (wanted.matches(Path.of(each.path())) || wanted.matches(Path.of(each.name()))) {
                lists.add(each);
            }
        }
        lists.sort(Comparator.comparing(TreeFile::path));
        return lists;
    }

    /** A recording that may be looked up by what lists call it. */
    private static final class Index {

        private final FileTree tree;
        private final Map<String, TreeFile> byName = new HashMap<>();
        private final Set<String> twice = new HashSet<>();

        Index(FileTree tree) {
            this.tree = tree;
            for (TreeFile each : tree.files()) {
                if (SoundNames.mayBeSound(each.name())) {
                    add(each.name(), each);
                    add(each.stem(), each);
                }
            }
        }

        private void add(String name, TreeFile file) {
            TreeFile before = byName.putIfAbsent(name, file);
            if (before != null && before != file) {
                twice.add(name);
            }
        }

        Optional<TreeFile> find(TreeFile list, String said) {
            String path = said.replace('\\', '/').strip();
            for (String each : List.of(list.folder() + path, path)) {
                Optional<TreeFile> there = tree.file(each);
                if (there.isPresent()) {
                    return there;
                }
            }
            // Paths of the recorder's own disk, and addresses of the web: their last part is the file's name.
            String name = path.substring(path.lastIndexOf('/') + 1);
            int query = name.indexOf('?');
            name = query > 0 ? name.substring(0, query) : name;
            return twice.contains(name) ? Optional.empty() : Optional.ofNullable(byName.get(name));
        }
    }

    @Override
    public List<Unit> units(FileTree tree, List<String> remarks) throws SourceException {
        List<TreeFile> lists = lists(tree);
        if (lists.isEmpty()) {
            throw new SourceException(Messages.get("manifest.none", tree.folder(), settings.manifest().file().isEmpty() ? "*.csv, *.tsv, *.xlsx" : settings.manifest().file()));
        }
        List<Unit> units = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        Index index = new Index(tree);
        for (TreeFile list : lists) {
            Manifest manifest;
            try {
                manifest = Manifest.open(tree.path(list), settings.manifest());
            } catch (SourceException e) {
                if (lists.size() == 1) {
                    throw e;
                }
                units.add(Unit.refused(list.path(), e.getMessage()));
                continue;
            }
            if (!manifest.columns().containsKey(CallField.RECORDING) && !manifest.columns().containsKey(CallField.ID)) {
                String why = Messages.get("manifest.noRecording", list.name(), String.join(", ", manifest.headings()));
                if (lists.size() == 1) {
                    throw new SourceException(why);
                }
                units.add(Unit.refused(list.path(), why));
                continue;
            }
            manifest.ambiguous().forEach(field -> remarks.add(Messages.get("manifest.ambiguous", list.name(), manifest.headings().get(manifest.columns().get(field)),
                    manifest.forms().get(field))));
            read(tree, list, manifest, index, taken, units, remarks);
        }
        for (TreeFile each : tree.files()) {
            if (SoundNames.isCalledSound(each.name()) && !taken.containsKey(each.path())) {
                units.add(Unit.waiting(each.path(), Messages.get("manifest.notListed")));
            }
        }
        return units;
    }

    private void read(FileTree tree, TreeFile list, Manifest manifest, Index index, Map<String, String> taken, List<Unit> units, List<String> remarks) throws SourceException {
        int unreadable = manifest.read(new RowReader() {
            private int rows;

            @Override
            public boolean row(int number, List<String> cells) {
                Map<CallField, String> texts = new EnumMap<>(CallField.class);
                manifest.columns().forEach((field, column) -> texts.put(field, column < cells.size() ? cells.get(column) : ""));
                String key = list.path() + '#' + number;
                String said = texts.getOrDefault(CallField.RECORDING, "").strip();
                said = said.isEmpty() ? texts.getOrDefault(CallField.ID, "").strip() : said;
                if (said.isEmpty()) {
                    units.add(Unit.refused(key, Messages.get("manifest.rowEmpty", number)));
                } else if (escapes(said)) {
                    units.add(Unit.refused(key, Messages.get("manifest.rowOutside", number, said)));
                } else {
                    Optional<TreeFile> file = index.find(list, said);
                    if (file.isEmpty()) {
                        units.add(Unit.waiting(key, Messages.get(index.twice.contains(said) ? "manifest.rowTwoFiles" : "manifest.rowNoFile", number, said)));
                    } else {
                        String before = taken.putIfAbsent(file.get().path(), key);
                        units.add(before == null ? unit(tree, list, manifest, number, texts, file.get())
                                : Unit.refused(key, Messages.get("manifest.rowTwice", number, said, before.substring(before.lastIndexOf('#') + 1))));
                    }
                }
                return ++rows < MOST_ROWS;
            }

            @Override
            public void broken(int number, String why) {
                units.add(Unit.refused(list.path() + '#' + number, Messages.get("manifest.rowBroken", number, why)));
            }
        });
        if (unreadable > 0) {
            remarks.add(Messages.get("manifest.characters", list.name(), unreadable, manifest.encoding().name()));
        }
    }

    private static boolean escapes(String said) {
        String path = said.replace('\\', '/');
        return List.of(path.split("/")).contains("..");
    }

    private Unit unit(FileTree tree, TreeFile list, Manifest manifest, int number, Map<CallField, String> texts, TreeFile file) {
        Facts facts = ListedFacts.of(texts, field -> manifest.forms().getOrDefault(field, Times.STANDARD), settings.zoneOrHere());
        List<String> odd = List.copyOf(facts.remarks);
        facts.remarks.clear();
        odd.forEach(each -> facts.remark(Messages.get("manifest.row", number, each)));
        List<TreeFile> companions = new ArrayList<>(Beside.of(tree, file));
        String transcript = texts.getOrDefault(CallField.TRANSCRIPT, "").strip();
        if (!transcript.isEmpty() && !escapes(transcript)) {
            Optional<TreeFile> there = tree.file(list.folder() + transcript.replace('\\', '/')).or(() -> tree.file(transcript.replace('\\', '/')));
            if (there.isPresent()) {
                companions.add(0, there.get());
            } else {
                facts.remark(Messages.get("manifest.row", number, Messages.get("manifest.noTranscript", transcript)));
            }
        }
        return Unit.of(List.of(new Unit.Leg(List.of(file), List.of(), "", companions, facts)));
    }

    @Override
    public Facts facts(FileTree tree, Unit unit, Unit.Leg leg) {
        Facts facts = new Facts();
        @Nullable Facts known = leg.known();
        if (known != null) {
            facts.addMissing(known);
        }
        Beside.read(tree, leg.companions(), facts);
        return facts;
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coachline.catalog.AmbiguousIdException;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.insight.debrief.RolePlayCard;
import org.coachline.insight.debrief.RolePlayReader;
import org.coachline.library.Library;
import org.coachline.library.records.Export;
import org.coachline.report.paper.PaperFile;
import org.coachline.report.paper.PaperFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes cards for role-plays. */
@Command(name = "roleplay")
final class RolePlayCommand extends Task {

    private static final int USUAL = 2;

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Mixin
    private Options.By by = new Options.By();
    @Option(names = "--call", paramLabel = "ID", descriptionKey = "roleplay.call")
    private @Nullable String call;
    @Option(names = "--reviewer", paramLabel = "NAME", descriptionKey = "roleplay.reviewer")
    private @Nullable String reviewer;
    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "roleplay.plan")
    private @Nullable String plan;
    @Option(names = "--packs", descriptionKey = "roleplay.packs")
    private boolean packs;
    @Option(names = "--technique", paramLabel = "NAME", descriptionKey = "roleplay.technique")
    private @Nullable String technique;
    @Option(names = "--per-page", paramLabel = "NUMBER", converter = PerPage.class, descriptionKey = "roleplay.perPage")
    private int perPage = USUAL;
    @Option(names = "--names", descriptionKey = "roleplay.names")
    private boolean names;
    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", descriptionKey = "debrief.output")
    private Path output = Path.of("");

    RolePlayCommand(Context context) {
        super(context);
    }

    /** 1, 2 or 4. */
    static final class PerPage implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return switch (value) {
            case "1" -> 1;
            case "2" -> 2;
            case "4" -> 4;
            default -> throw new TypeConversionException(CliMessages.format(CliMessages.Value_expected, "1, 2, 4", value));
            };
        }
    }

    @Override
    int run() throws Exception {
        if (PaperFormat.of(output).isEmpty()) {
            throw wrong(CliMessages.format(CliMessages.Paper_ending, output, PaperFormat.endings()));
        }
        if (Stream.of(call != null, plan != null, packs).filter(each -> each).count() != 1 || reviewer != null && call == null || technique != null && !packs) {
            throw wrong(CliMessages.RolePlay_which);
        }
        try (Library opened = OpenedLibrary.toRecord(context, library.folder)) {
            List<RolePlayCard> cards = cards(opened, new RolePlayReader(opened, context.packs().catalog(), names));
            if (cards.isEmpty()) {
                throw new Refused(call != null ? CliMessages.RolePlay_nothing : plan != null ? CliMessages.RolePlay_noEvidence : CliMessages.RolePlay_noCards);
            }
            DebriefCommand.write(context, opened, by.who(), output, exports(), (file, progress) -> PaperFile.write(cards, perPage, file, progress));
        }
        return DONE;
    }

    /** Whose words are on the cards; nobody's of a library on those of packs. */
    private List<Export> exports() {
        String of = call != null ? call : plan;
        return of == null ? List.of() : List.of(Export.of(Export.What.CARDS, call != null ? "Call" : "CoachingPlan", of, output));
    }

    private List<RolePlayCard> cards(Library opened, RolePlayReader reader) throws Exception {
        if (call != null) {
            Calls.load(opened, call);
            return reader.ofCall(call, reviewer == null ? null : OpenedLibrary.find(opened.reviewers(), reviewer, CliMessages.Reviewer_unknown));
        }
        if (plan != null) {
            ExportPlanCommand.load(opened, plan);
            return reader.ofPlan(plan);
        }
        return reader.ofPacks(technique == null ? null : technique(context.packs().catalog(), technique));
    }

    private static String technique(Catalog catalog, String asked) throws Refused {
        try {
            TechniqueEntry found = catalog.findTechnique(asked).orElseGet(() -> catalog.techniques().stream()
                    .filter(each -> each.name().equalsIgnoreCase(asked.strip())).findFirst().orElse(null));
            if (found == null) {
                throw new Refused(CliMessages.format(CliMessages.Technique_unknown, asked)
                        + OpenedLibrary.suggestion(Nearest.to(asked, catalog.techniques().stream().map(TechniqueEntry::name).toList())));
            }
            return found.ref().key();
        } catch (AmbiguousIdException e) {
            throw new Refused(e.getMessage());
        }
    }
}

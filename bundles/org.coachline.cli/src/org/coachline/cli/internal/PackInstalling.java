/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackOutlook;
import org.coachline.catalog.PackOutlook.Change;
import org.coachline.catalog.PackOutlook.Use;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.store.PackOffer;
import org.coachline.catalog.store.PackStore;
import org.coachline.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a user does with packs that others wrote: installs, removes and switches them, and has a folder watched. */
final class PackInstalling {

    private PackInstalling() {
    }

    /** Does something with a store: this user's, or that of a library, whose packs and rule hold then. */
    private abstract static class InStore extends Task {
        @Option(names = "--library", paramLabel = "DIR", descriptionKey = "packs.library")
        @Nullable Path library;
        @Mixin
        private Options.By by = new Options.By();

        InStore(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (library == null) {
                return run(context.packs().choices().packs());
            }
            try (Library opened = OpenedLibrary.toWrite(context, library)) {
                return run(context.packs().shared(opened, by.who()));
            }
        }

        abstract int run(PackStore store) throws Exception;
    }

    /** Installs a pack. */
    @Command(name = "install")
    static final class Install extends InStore {
        @Parameters(index = "0", paramLabel = "PACK|SITE", descriptionKey = "packs.packOrSite")
        private String named = "";
        @Mixin
        private SiteCommands.Chosen chosen = new SiteCommands.Chosen();
        @Option(names = "--downgrade", descriptionKey = "packs.downgrade")
        private boolean downgrade;
        @Option(names = "--dry-run", descriptionKey = "packs.dryRun")
        private boolean dryRun;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Install(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            if (SiteCommands.isSite(context, named)) {
                return SiteCommands.install(context, named, chosen, library, downgrade, dryRun, json.wanted);
            }
            if (library == null) {
                context.packs().under(SiteCommands.rule(context, null));
            }
            return super.run();
        }

        @Override
        int run(PackStore store) throws Exception {
            Path pack = CommandLineRun.path(named);
            PackSource source = PackAuthoring.source(context, pack);
            CatalogService service = context.packs().service();
            try (PackOffer offer = PackOffer.of(service, source, store)) {
                PackOutlook outlook = offer.outlook();
                outlook.pack().problems().forEach(each -> context.say(PacksCommands.words(each)));
                boolean possible = outlook.use() != Use.FAULTY && outlook.use() != Use.REFUSED && (downgrade || outlook.use() != Use.DOWNGRADE);
                if (possible && !dryRun) {
                    offer.install();
                    service.refresh();
                }
                tell(outlook, possible && !dryRun);
                if (!possible) {
                    context.say(CliMessages.format(switch (outlook.use()) {
                    case REFUSED -> CliMessages.Pack_notLetIn;
                    case DOWNGRADE -> CliMessages.Pack_downgrade;
                    default -> CliMessages.Pack_notInstalled;
                    }, pack, outlook.pack().version(), before(outlook)));
                }
                return possible ? DONE : REFUSED;
            } catch (IOException e) {
                throw new Refused(String.valueOf(e.getMessage()));
            }
        }

        private static String before(PackOutlook outlook) {
            return outlook.before() == null ? "" : outlook.before().version();
        }

        private void tell(PackOutlook outlook, boolean installed) throws Exception {
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeStringField("id", outlook.pack().id());
                    Json.text(out, "version", outlook.pack().version());
                    out.writeStringField("use", PacksCommands.name(outlook.use()));
                    Json.text(out, "before", before(outlook));
                    Json.text(out, "signer", outlook.pack().signer());
                    out.writeBooleanField("code", outlook.code());
                    out.writeBooleanField("installed", installed);
                    out.writeArrayFieldStart("items");
                    for (PackOutlook.Item each : outlook.items()) {
                        out.writeStartObject();
                        out.writeStringField("kind", PacksCommands.name(each.kind()));
                        out.writeStringField("id", each.id());
                        out.writeStringField("name", each.name());
                        out.writeStringField("change", PacksCommands.name(each.change()));
                        Json.text(out, "key", each.key());
                        Json.text(out, "color", each.color());
                        if (!each.now().isEmpty()) {
                            out.writeStringField("now", String.join(", ", each.now()));
                        }
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                    PacksCommands.problems(out, outlook.pack().problems());
                    out.writeEndObject();
                });
                return;
            }
            for (PackOutlook.Item each : outlook.items()) {
                if (each.change() != Change.SAME) {
                    context.line(CliMessages.format(each.now().isEmpty() ? CliMessages.Pack_item : CliMessages.Pack_itemNow,
                            PacksCommands.name(each.change()), PacksCommands.name(each.kind()).replace('_', ' '), each.name(), each.id(),
                            String.join(", ", each.now())));
                }
            }
            if (outlook.code()) {
                context.say(CliMessages.Pack_code);
            }
            if (installed) {
                context.line(CliMessages.format(switch (outlook.use()) {
                case UPDATE, DOWNGRADE, AGAIN -> CliMessages.Pack_replaced;
                case BESIDE -> CliMessages.Pack_beside;
                default -> CliMessages.Pack_installed;
                }, outlook.pack().id(), outlook.pack().version(), before(outlook), outlook.before() == null ? "" : outlook.before().contributor()));
            }
        }
    }

    /** Removes a pack. */
    @Command(name = "remove")
    static final class Remove extends InStore {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "packs.which")
        private String id = "";

        Remove(Context context) {
            super(context);
        }

        @Override
        int run(PackStore store) throws Exception {
            boolean removed;
            try {
                removed = store.remove(id);
            } catch (IOException e) {
                throw new Refused(String.valueOf(e.getMessage()));
            }
            if (!removed && library == null && SiteProcess.possible() && SiteCommands.remove(context, id)) {
                return DONE;
            }
            if (!removed) {
                List<String> elsewhere = context.packs().status().stream().filter(each -> each.id().equals(id))
                        .map(each -> PacksCommands.place(each)).toList();
                throw new Refused(elsewhere.isEmpty() ? CliMessages.format(CliMessages.Pack_unknown, id)
                        : CliMessages.format(CliMessages.Pack_elsewhere, id, String.join(", ", elsewhere)));
            }
            context.line(CliMessages.format(CliMessages.Pack_removed, id));
            return DONE;
        }
    }

    /** Switches a pack off, or on again. */
    private abstract static class Switch extends Task {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "packs.which")
        private String id = "";

        private final boolean off;

        Switch(Context context, boolean off) {
            super(context);
            this.off = off;
        }

        @Override
        int run() throws Exception {
            boolean known = context.packs().choices().off().contains(id) || context.packs().status().stream().anyMatch(each -> each.id().equals(id));
            if (!known && off) {
                throw new Refused(CliMessages.format(CliMessages.Pack_unknown, id));
            }
            context.packs().choices().switchOff(id, off);
            context.line(CliMessages.format(off ? CliMessages.Pack_offNow : CliMessages.Pack_onNow, id));
            return DONE;
        }
    }

    /** Off. */
    @Command(name = "off")
    static final class Off extends Switch {
        Off(Context context) {
            super(context, true);
        }
    }

    /** On. */
    @Command(name = "on")
    static final class On extends Switch {
        On(Context context) {
            super(context, false);
        }
    }

    /** Has a folder watched. */
    @Command(name = "folder")
    static final class Folder extends Task {
        @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "packs.folder")
        private @Nullable Path folder;
        @Option(names = "--none", descriptionKey = "packs.noFolder")
        private boolean none;

        Folder(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            Path named = folder;
            if (named != null && none) {
                throw wrong(CliMessages.Pack_folderOrNone);
            }
            if (named != null) {
                Path found = context.resolve(named).toAbsolutePath();
                if (!Files.isDirectory(found)) {
                    throw new Refused(CliMessages.format(CliMessages.File_missing, named));
                }
                context.packs().choices().setFolder(Optional.of(found));
            } else if (none) {
                context.packs().choices().setFolder(Optional.empty());
            }
            context.line(context.packs().choices().folder().map(Path::toString).orElse(CliMessages.Pack_noFolder));
            return DONE;
        }
    }
}

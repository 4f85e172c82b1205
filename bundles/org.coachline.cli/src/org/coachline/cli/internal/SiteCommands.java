/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachline.catalog.sites.SiteFiles;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustPolicyException;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What comes from update sites, as whoever types commands sees it. */
final class SiteCommands {

    private SiteCommands() {
    }

    /** What only sites need. */
    static final class Chosen {
        @Option(names = "--id", paramLabel = "ID", descriptionKey = "packs.siteId")
        String id = "";
        @Option(names = "--version", paramLabel = "VERSION", descriptionKey = "packs.siteVersion")
        String version = "";
        @Option(names = "--allow-code", descriptionKey = "packs.allowCode")
        boolean code;
    }

    /** Whether somebody named an update site, and not a pack: an address, or a folder or zip that has the list of a site. */
    static boolean isSite(Context context, String named) {
        if (named.matches("(?i)(https?|file|jar):.*")) {
            return true;
        }
        try {
            return SiteFiles.isSite(context.resolve(Path.of(named)));
        } catch (InvalidPathException e) {
            // Then it is for the reader of packs to say what is wrong with it.
            return false;
        }
    }

    /** Installs from a site, under the rule of a library. */
    static int install(Context context, String site, Chosen chosen, @Nullable Path library, boolean downgrade, boolean dryRun, boolean json)
            throws Exception {
        Map<String, String> request = new HashMap<>(Map.of("action", "install", "site", address(context, site), "id", chosen.id, "version", chosen.version, "code",
                Boolean.toString(chosen.code), "downgrade", Boolean.toString(downgrade), "dry", Boolean.toString(dryRun)));
        return ask(context, request, library, json);
    }

    /** A path of the command line is one of its own folder, not of the product's. */
    private static String address(Context context, String site) {
        return site.matches("(?i)(https?|file|jar):.*") ? site : context.resolve(Path.of(site)).toString();
    }

    /** Takes out what came from a site; false when nothing of that id did. */
    static boolean remove(Context context, String id) throws Exception {
        SiteProcess.Answer answer = new SiteProcess(context).ask(Map.of("action", "remove", "id", id));
        if (answer.is("absent")) {
            return false;
        }
        if (answer.error() != null) {
            throw new Refused(answer.error());
        }
        tell(context, answer);
        return true;
    }

    /**
     * The rule by which something is installed, which is always said: that of the library that somebody names, else of the one that this user works with, since what is installed
     * for a user or comes from a site is there for every library.
     *
     * @throws Refused when nobody can say what the rule is
     */
    static TrustPolicy rule(Context context, @Nullable Path named) throws Exception {
        if (named != null) {
            try (Library opened = OpenedLibrary.toRead(context, named)) {
                return TeamTrust.of(opened);
            }
        }
        TeamTrust.OfUser user = context.packs().ofUser();
        try {
            TrustPolicy rule = user.rule().known();
            context.say(user.library().isEmpty() ? CliMessages.Site_noRule
                    : CliMessages.format(user.reached() ? CliMessages.Site_rule : CliMessages.Site_keptRule, user.library().get(), rule.words()));
            return rule;
        } catch (TrustPolicyException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private static int ask(Context context, Map<String, String> request, @Nullable Path library, boolean json) throws Exception {
        request.put("policy", rule(context, library).text());
        SiteProcess.Answer answer = new SiteProcess(context).ask(request);
        if (json) {
            Json.answer(context, out -> write(out, answer));
        } else {
            proposed(context, answer);
            tell(context, answer);
        }
        answer.texts("problem").forEach(context::say);
        answer.texts("refusal").forEach(context::say);
        if (answer.error() != null) {
            context.say(answer.error());
        }
        return answer.error() != null || !answer.texts("refusal").isEmpty() ? Task.REFUSED : Task.DONE;
    }

    /** What came, or would come, as somebody sees it who decides about it. */
    private static void proposed(Context context, SiteProcess.Answer answer) throws IOException {
        if (answer.is("dry")) {
            for (Map<String, String> each : answer.things("offer", "id", "name", "version", "vendor", "installed", "change")) {
                context.line(CliMessages.format(String.valueOf(each.get("installed")).isEmpty() ? CliMessages.Site_wouldCome : CliMessages.Site_wouldChange, each.get("name"),
                        each.get("version"), each.get("installed"), each.get("id")));
            }
        }
        for (Map<String, String> each : answer.things("arrival", "id", "version", "signature")) {
            context.say(CliMessages.format(CliMessages.Site_arrival, each.get("id"), each.get("version"), each.get("signature")));
        }
        if (answer.is("dry")) {
            answer.texts("finding").forEach(each -> context.say(CliMessages.format(CliMessages.Site_code, each)));
        }
        answer.texts("licence").forEach(each -> context.say(CliMessages.format(CliMessages.Site_licence, each)));
    }

    private static void tell(Context context, SiteProcess.Answer answer) throws IOException {
        for (String each : answer.texts("changed")) {
            context.line(each);
        }
        if (answer.is("restart")) {
            context.say(CliMessages.Site_restart);
        }
    }

    static void write(JsonGenerator out, SiteProcess.Answer answer) throws IOException {
        out.writeStartObject();
        out.writeBooleanField("done", answer.error() == null && !answer.is("dry"));
        Json.text(out, "error", answer.error());
        out.writeBooleanField("restart", answer.is("restart"));
        things(out, "offers", answer.things("offer", "id", "name", "version", "vendor", "installed", "change"));
        things(out, "bundles", answer.things("arrival", "id", "version", "bytes", "signature", "state", "signers", "code"));
        things(out, "packs", answer.things("pack", "id", "name", "version", "state"));
        texts(out, "refusals", answer.texts("refusal"));
        texts(out, "code", answer.texts("finding"));
        texts(out, "licences", answer.texts("licence"));
        texts(out, "changed", answer.texts("changed"));
        texts(out, "problems", answer.texts("problem"));
        out.writeEndObject();
    }

    private static void things(JsonGenerator out, String name, List<Map<String, String>> things) throws IOException {
        out.writeArrayFieldStart(name);
        for (Map<String, String> each : things) {
            out.writeStartObject();
            for (Map.Entry<String, String> field : each.entrySet()) {
                Json.text(out, field.getKey(), field.getValue());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String each : texts) {
            out.writeString(each);
        }
        out.writeEndArray();
    }

    /** Brings what came from sites up to date. */
    @Command(name = "update")
    static final class Update extends Task {
        @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "packs.updateId")
        private String id = "";
        @Option(names = "--library", paramLabel = "DIR", descriptionKey = "packs.rule")
        private @Nullable Path library;
        @Option(names = "--allow-code", descriptionKey = "packs.allowCode")
        private boolean code;
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Update(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            return ask(context, new HashMap<>(Map.of("action", "update", "id", id, "code", Boolean.toString(code))), library, json.wanted);
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coachline.catalog.trust.BundleContents;
import org.coachline.catalog.trust.JarSignatures;
import org.coachline.catalog.trust.PackSignature;
import org.coachline.catalog.trust.Signer;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustPolicy.Listed;
import org.coachline.catalog.trust.TrustPolicyException;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.coachline.library.SettingChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes whose packs a library takes. */
@Command(name = "trust")
final class TrustCommand extends Task {

    @Mixin
    private Options.InLibrary library = new Options.InLibrary();
    @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "trust.rule")
    private @Nullable String rule;
    @Option(names = "--signer", paramLabel = "FINGERPRINT[=NAME]", descriptionKey = "trust.signer")
    private List<String> signers = new ArrayList<>();
    @Option(names = "--signer-of", paramLabel = "JAR", descriptionKey = "trust.signerOf")
    private List<Path> jars = new ArrayList<>();
    @Option(names = "--forget", paramLabel = "FINGERPRINT", descriptionKey = "trust.forget")
    private List<String> forgotten = new ArrayList<>();
    @Mixin
    private Options.By by = new Options.By();
    @Option(names = "--log", descriptionKey = "trust.log")
    private boolean log;
    @Mixin
    private Options.AsJson json = new Options.AsJson();

    TrustCommand(Context context) {
        super(context);
    }

    @Override
    int run() throws Exception {
        boolean change = rule != null || !signers.isEmpty() || !jars.isEmpty() || !forgotten.isEmpty();
        try (Library opened = change ? OpenedLibrary.toWrite(context, library.folder) : OpenedLibrary.toRead(context, library.folder)) {
            if (change) {
                TeamTrust.change(opened, changed(opened), by.who());
                // From now on here too, and where it is the library that this user works with.
                context.packs().use(opened);
            }
            tell(TeamTrust.of(opened), log ? TeamTrust.log(opened) : List.of());
        } catch (TrustPolicyException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        return DONE;
    }

    private TrustPolicy changed(Library opened) throws Exception {
        TrustPolicy before;
        try {
            before = TeamTrust.of(opened);
        } catch (org.coachline.library.LibraryException e) {
            if (rule == null) {
                throw e;
            }
            // Whoever states a rule puts it in the place of one that nobody can read.
            before = TrustPolicy.ANYONE;
        }
        List<Listed> listed = new ArrayList<>(before.listed());
        for (String each : signers) {
            int equals = each.indexOf('=');
            add(listed, new Listed(equals < 0 ? each : each.substring(0, equals), equals < 0 ? "" : each.substring(equals + 1)));
        }
        for (Path each : jars) {
            PackSignature signature = JarSignatures.of(context.resolve(each));
            if (signature.signers().isEmpty()) {
                throw new Refused(CliMessages.format(CliMessages.Trust_unsigned, each, signature.words()));
            }
            for (Signer signer : signature.signers()) {
                add(listed, new Listed(signer.fingerprint(), signer.name()));
            }
        }
        for (String each : forgotten) {
            if (!listed.removeIf(one -> one.fingerprint().equals(Signer.normal(each)))) {
                throw new Refused(CliMessages.format(CliMessages.Trust_unknown, each));
            }
        }
        String kind = rule == null ? before.kind().name().toLowerCase(Locale.ROOT) : rule;
        // Read again as a text, so that a rule without signers is refused here as anywhere else.
        return TrustPolicy.of(new TrustPolicy(TrustPolicy.Kind.ANYONE, listed).text().replaceFirst("^anyone", java.util.regex.Matcher.quoteReplacement(kind)));
    }

    private static void add(List<Listed> listed, Listed one) throws TrustPolicyException {
        TrustPolicy.checked(one);
        listed.removeIf(each -> each.fingerprint().equals(one.fingerprint()));
        listed.add(one);
    }

    private void tell(TrustPolicy policy, List<SettingChange> changes) throws Exception {
        if (json.wanted) {
            Json.answer(context, out -> {
                out.writeStartObject();
                out.writeStringField("rule", policy.kind().name().toLowerCase(Locale.ROOT));
                out.writeArrayFieldStart("signers");
                for (Listed each : policy.listed()) {
                    out.writeStartObject();
                    out.writeStringField("fingerprint", each.fingerprint());
                    Json.text(out, "name", each.name());
                    out.writeEndObject();
                }
                out.writeEndArray();
                if (log) {
                    out.writeArrayFieldStart("log");
                    for (SettingChange each : changes) {
                        out.writeStartObject();
                        Json.text(out, "before", each.before());
                        Json.text(out, "after", each.after());
                        out.writeStringField("who", each.who());
                        Json.text(out, "at", each.at());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                }
                out.writeEndObject();
            });
            return;
        }
        context.line(policy.words());
        for (Listed each : policy.listed()) {
            context.line(CliMessages.format(CliMessages.Trust_listed, each.fingerprint(), each.name()));
        }
        for (SettingChange each : changes) {
            context.line(CliMessages.format(CliMessages.Trust_change, CallsCommand.local(each.at(), context.clock().getZone().getId()), each.who(), first(each.before()), first(each.after())));
        }
    }

    private static String first(@Nullable String text) {
        return text == null ? "anyone" : text.replace("\n", ", ");
    }

    /** Says who signed a jar, and what of it would run. */
    @Command(name = "signature")
    static final class Signature extends Task {
        @Parameters(index = "0", paramLabel = "JAR", descriptionKey = "trust.jar")
        private Path jar = Path.of("");
        @Mixin
        private Options.AsJson json = new Options.AsJson();

        Signature(Context context) {
            super(context);
        }

        @Override
        int run() throws Exception {
            Path file = context.resolve(jar);
            PackSignature signature = JarSignatures.of(file);
            BundleContents contents = BundleContents.of(file);
            if (json.wanted) {
                Json.answer(context, out -> {
                    out.writeStartObject();
                    out.writeStringField("state", signature.state().name().toLowerCase(Locale.ROOT));
                    Json.text(out, "detail", signature.detail());
                    out.writeArrayFieldStart("signers");
                    for (Signer each : signature.signers()) {
                        out.writeStartObject();
                        out.writeStringField("name", each.name());
                        out.writeStringField("fingerprint", each.fingerprint());
                        Json.text(out, "issuer", each.issuer());
                        out.writeBooleanField("expired", each.expired());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                    out.writeArrayFieldStart("code");
                    for (BundleContents.Finding each : contents.findings()) {
                        out.writeString(each.words());
                    }
                    out.writeEndArray();
                    out.writeEndObject();
                });
            } else {
                context.line(signature.words());
                for (BundleContents.Finding each : contents.findings()) {
                    context.line(each.words());
                }
            }
            return signature.state() == PackSignature.State.BROKEN ? REFUSED : DONE;
        }
    }
}

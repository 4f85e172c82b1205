/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.InstalledUnit;
import org.coachline.catalog.sites.Offer;
import org.coachline.catalog.sites.Outcome;
import org.coachline.catalog.sites.PackSites;
import org.coachline.catalog.sites.Proposal;
import org.coachline.catalog.sites.SiteException;
import org.coachline.catalog.sites.Updates;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustPolicyException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.SubMonitor;

/**
 * One thing that the command line asks for. The request has {@code action} ({@code list}, {@code offers}, {@code install}, {@code update} or {@code remove}), {@code site},
 * {@code id}, {@code version}, {@code policy} (as {@link TrustPolicy#text} has it), {@code code} and {@code downgrade} ({@code true} where they are allowed), and {@code dry}, with which nothing
 * is changed and {@code refusal.0} and so on say what keeps it out. The
 * answer has lists, {@code unit.0.id} and so on for {@code unit}, {@code offer}, {@code arrival} and {@code pack}, and {@code changed.0}, {@code finding.0}, {@code licence.0},
 * {@code problem.0}; {@code restart}; {@code error} where it could not be done, and {@code absent} where what is meant is not here.
 */
final class SiteRequest {

    static final String ERROR = "error";
    static final String CANCELLED = "cancelled";
    private static final String DRY = "dry";

    private final Properties request;
    private final Properties answer;

    SiteRequest(Properties request, Properties answer) {
        this.request = request;
        this.answer = answer;
    }

    void run(PackSites provisioner, IProgressMonitor monitor) throws SiteException, TrustPolicyException {
        switch (text("action")) {
        case "list" -> list(provisioner);
        case "offers" -> offers(provisioner.offers(text("site"), monitor));
        case "install" -> install(provisioner, monitor);
        case "update" -> update(provisioner, monitor);
        case "remove" -> outcome(provisioner.remove(List.of(unit(provisioner).id()), monitor));
        default -> throw new SiteException(Messages.get("nothing"));
        }
    }

    private void list(PackSites provisioner) throws SiteException {
        int number = 0;
        for (InstalledUnit each : provisioner.installed()) {
            put("unit", number++, Map.of("id", each.id(), "name", each.name(), "version", each.version(), "vendor", each.vendor(), "site", each.site(), "code",
                    Boolean.toString(each.code())));
        }
    }

    private void offers(List<Offer> offers) {
        int number = 0;
        for (Offer each : offers) {
            put("offer", number++, Map.of("id", each.id(), "name", each.name(), "version", each.version(), "vendor", each.vendor(), "installed", each.installed(), "change",
                    each.change().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void install(PackSites provisioner, IProgressMonitor monitor) throws SiteException, TrustPolicyException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Offer offer = chosen(provisioner.offers(text("site"), progress.split(1)));
        offers(List.of(offer));
        if (offer.change() == Offer.Change.SAME) {
            list("changed", List.of(Messages.get("already", offer.name(), offer.version())));
            return;
        }
        if (offer.change() == Offer.Change.DOWNGRADE && text("version").isEmpty() && !allowed("downgrade")) {
            throw new SiteException(Messages.get("lower", offer.name(), offer.version(), offer.installed()));
        }
        outcome(installed(provisioner, offer, progress.split(1)));
    }

    private void update(PackSites provisioner, IProgressMonitor monitor) throws SiteException, TrustPolicyException {
        String id = text("id").isEmpty() ? "" : unit(provisioner).id();
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Updates updates = provisioner.updates(progress.split(1));
        List<Offer> offers = updates.offers().stream().filter(each -> id.isEmpty() || each.id().equals(id)).toList();
        list("problem", updates.problems());
        offers(offers);
        SubMonitor each = progress.split(1).setWorkRemaining(offers.size());
        for (Offer offer : offers) {
            // Told one by one, since what is done stays done when a later one cannot be.
            outcome(installed(provisioner, offer, each.split(1)));
        }
    }

    private Outcome installed(PackSites provisioner, Offer offer, IProgressMonitor monitor) throws SiteException, TrustPolicyException {
        // Whoever asks says by which rule, anyone's included: none is taken for granted.
        TrustPolicy policy = TrustPolicy.of(text("policy"));
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try (Proposal proposal = provisioner.propose(List.of(offer), policy, progress.split(1))) {
            int number = count("arrival");
            for (Arrival each : proposal.arrivals()) {
                put("arrival", number++, Map.of("id", each.id(), "version", each.version(), "bytes", Long.toString(each.bytes()), "signature", each.signature().words(), "state",
                        each.signature().state().name().toLowerCase(Locale.ROOT), "signers", each.signature().names(), "code", Boolean.toString(each.contents().code())));
            }
            list("finding", proposal.findings());
            list("licence", proposal.licences());
            if (allowed(DRY)) {
                answer.setProperty(DRY, "true");
                list("refusal", proposal.refusals());
                return new Outcome(false, List.of());
            }
            if (!proposal.refusals().isEmpty()) {
                throw new SiteException(String.join(" ", proposal.refusals()));
            }
            if (proposal.code() && !allowed("code")) {
                throw new SiteException(Messages.get("code", offer.name(), String.join("; ", proposal.findings())));
            }
            Outcome outcome = provisioner.install(proposal, policy, progress.split(1));
            if (!outcome.restartNeeded()) {
                packs(proposal);
            }
            return outcome;
        }
    }

    /** The packs of what has come, as this very process has them in use by now. */
    private void packs(Proposal proposal) {
        try (CatalogService service = CatalogService.create(RegistryFactory.getRegistry())) {
            int number = count("pack");
            for (PackStatus each : service.packs()) {
                if (proposal.arrivals().stream().anyMatch(arrival -> arrival.id().equals(each.contributor()))) {
                    put("pack", number++, Map.of("id", each.id(), "name", each.name(), "version", each.version(), "state", each.state().name().toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    private Offer chosen(List<Offer> offers) throws SiteException {
        String id = text("id");
        String version = text("version");
        Map<String, List<Offer>> byId = offers.stream().filter(each -> id.isEmpty() || same(each.id(), id)).collect(Collectors.groupingBy(Offer::id, LinkedHashMap::new, Collectors.toList()));
        if (byId.isEmpty()) {
            throw new SiteException(Messages.get("offer.none", id, text("site"), offers.stream().map(Offer::id).distinct().collect(Collectors.joining(", "))));
        }
        if (byId.size() > 1) {
            throw new SiteException(Messages.get("offer.several", text("site"), String.join(", ", byId.keySet())));
        }
        List<Offer> one = byId.values().iterator().next();
        for (Offer each : one) {
            if (version.isEmpty() || each.version().equals(version) || each.version().startsWith(version + '.')) {
                return each;
            }
        }
        throw new SiteException(Messages.get("offer.version", version, one.stream().map(Offer::version).collect(Collectors.joining(", "))));
    }

    private InstalledUnit unit(PackSites provisioner) throws SiteException {
        String id = text("id");
        List<InstalledUnit> installed = provisioner.installed();
        for (InstalledUnit each : installed) {
            if (same(each.id(), id)) {
                return each;
            }
        }
        answer.setProperty("absent", "true");
        throw new SiteException(Messages.get("absent", id));
    }

    /** People know a pack, whose feature p2 calls by a longer name. */
    private static boolean same(String id, String wanted) {
        return id.equals(wanted) || id.equals(wanted + ".feature.group") || id.equals(wanted + ".feature.feature.group");
    }

    private void outcome(Outcome outcome) {
        list("changed", outcome.changed());
        if (outcome.restartNeeded()) {
            answer.setProperty("restart", "true");
        }
    }

    private String text(String key) {
        return request.getProperty(key, "").strip();
    }

    private boolean allowed(String key) {
        return Boolean.parseBoolean(text(key));
    }

    private int count(String list) {
        int number = 0;
        while (answer.containsKey(list + '.' + number) || answer.containsKey(list + '.' + number + ".id")) {
            number++;
        }
        return number;
    }

    private void put(String list, int number, Map<String, String> values) {
        values.forEach((key, value) -> answer.setProperty(list + '.' + number + '.' + key, value));
    }

    private void list(String name, List<String> values) {
        int number = count(name);
        for (String each : values) {
            answer.setProperty(name + '.' + number++, each);
        }
    }
}

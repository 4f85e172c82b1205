/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.InstalledUnit;
import org.coachline.catalog.sites.Offer;
import org.coachline.catalog.sites.Outcome;
import org.coachline.catalog.sites.PackSites;
import org.coachline.catalog.sites.Proposal;
import org.coachline.catalog.sites.SiteException;
import org.coachline.catalog.sites.Updates;
import org.coachline.catalog.trust.TrustPolicy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;

/** p2's way with update sites. The agent is asked for anew each time, since the service may be there before p2 is. */
public final class P2PackSites implements PackSites {

    private static final String SITE = "org.coachline.site";
    private static final String CODE = "org.coachline.code";
    private static final int SHARES = 100;

    private final SiteAddresses addresses;
    private final Agents agents;

    /** Gives p2's services. */
    interface Agents {
        Agent current() throws SiteException;
    }

    /** For the running product. */
    public P2PackSites() {
        this(Agent::current, new SiteAddresses());
    }

    P2PackSites(Agents agents, SiteAddresses addresses) {
        this.agents = agents;
        this.addresses = addresses;
    }

    @Override
    public List<InstalledUnit> installed() throws SiteException {
        IProfile profile = agents.current().profile();
        List<InstalledUnit> units = new ArrayList<>();
        for (IInstallableUnit each : roots(profile)) {
            String site = profile.getInstallableUnitProperty(each, SITE);
            String code = profile.getInstallableUnitProperty(each, CODE);
            units.add(new InstalledUnit(each.getId(), name(each), each.getVersion().toString(), text(each, IInstallableUnit.PROP_PROVIDER), site == null ? "" : site,
                    !"false".equals(code)));
        }
        units.sort(Comparator.comparing(InstalledUnit::name).thenComparing(InstalledUnit::id));
        return List.copyOf(units);
    }

    @Override
    public List<Offer> offers(String site, IProgressMonitor monitor) throws SiteException {
        Agent agent = agents.current();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("task.site", site), SHARES);
        addresses.forget(site);
        URI address = addresses.locate(site, progress.split(SHARES / 2));
        IMetadataRepository repository = agent.metadata(address, progress.split(SHARES / 2));
        Map<String, IInstallableUnit> here = new TreeMap<>();
        roots(agent.profile()).forEach(each -> here.put(each.getId(), each));
        List<Offer> offers = new ArrayList<>();
        for (IInstallableUnit each : offered(repository)) {
            IInstallableUnit now = here.get(each.getId());
            offers.add(new Offer(site, each.getId(), name(each), each.getVersion().toString(), text(each, IInstallableUnit.PROP_PROVIDER),
                    now == null ? "" : now.getVersion().toString(), change(now, each)));
        }
        if (offers.isEmpty()) {
            throw new SiteException(Messages.get("site.empty", site));
        }
        offers.sort(Comparator.comparing(Offer::name).thenComparing(Offer::id).thenComparing(each -> Version.create(each.version()), Comparator.reverseOrder()));
        return List.copyOf(offers);
    }

    @Override
    public Updates updates(IProgressMonitor monitor) throws SiteException {
        List<InstalledUnit> installed = installed();
        Set<String> sites = new LinkedHashSet<>();
        installed.stream().map(InstalledUnit::site).filter(each -> !each.isEmpty()).forEach(sites::add);
        SubMonitor progress = SubMonitor.convert(monitor, sites.size());
        List<Offer> newer = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String site : sites) {
            try {
                List<Offer> offers = offers(site, progress.split(1));
                installed.stream().filter(each -> each.site().equals(site)).forEach(each -> offers.stream()
                        .filter(offer -> offer.id().equals(each.id()) && offer.change() == Offer.Change.UPDATE).findFirst().ifPresent(newer::add));
            } catch (SiteException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Updates(newer, problems);
    }

    @Override
    public Proposal propose(Collection<Offer> wanted, TrustPolicy policy, IProgressMonitor monitor) throws SiteException {
        Agent agent = agents.current();
        SubMonitor progress = SubMonitor.convert(monitor, SHARES);
        String site = wanted.stream().map(Offer::site).findFirst().orElseThrow(() -> new SiteException(Messages.get("nothing")));
        URI address = addresses.locate(site, progress.split(SHARES / 10));
        IMetadataRepository repository = agent.metadata(address, progress.split(SHARES / 10));
        IProfile profile = agent.profile();
        IProfileChangeRequest request = agent.planner().createChangeRequest(profile);
        List<IInstallableUnit> units = new ArrayList<>();
        Set<String> licences = new LinkedHashSet<>();
        for (Offer offer : wanted) {
            IInstallableUnit unit = unit(repository, offer);
            units.add(unit);
            roots(profile).stream().filter(each -> each.getId().equals(unit.getId())).forEach(request::remove);
            request.add(unit);
            request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
            request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, "true");
            request.setInstallableUnitProfileProperty(unit, SITE, site);
            for (ILicense licence : unit.getLicenses(Locale.getDefault().toString())) {
                licences.add(licence.getLocation() == null ? licence.getBody() : licence.getBody() + " (" + licence.getLocation() + ')');
            }
        }
        ProvisioningContext context = new ProvisioningContext(agent.agent());
        context.setMetadataRepositories(address);
        context.setArtifactRepositories(address);
        context.setProperty(ProvisioningContext.FOLLOW_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
        context.setProperty(ProvisioningContext.FOLLOW_ARTIFACT_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
        UnitRules rules = new UnitRules(profile);
        IProvisioningPlan plan;
        Staging staging;
        try {
            plan = planned(agent, request, context, progress.split(2 * SHARES / 10));
            rules.check(plan);
            staging = Staging.fetch(agent, address, rules.arriving(plan), progress.split(SHARES / 2));
        } finally {
            agent.forgetSite(address);
        }
        boolean whole = false;
        try {
            List<Arrival> arrivals = staging.arrivals(policy);
            rules.checkCode(arrivals);
            boolean code = arrivals.stream().anyMatch(each -> each.contents().code());
            units.forEach(each -> plan.setInstallableUnitProfileProperty(each, CODE, Boolean.toString(code)));
            whole = true;
            return new P2Proposal(List.copyOf(wanted), arrivals, List.copyOf(licences), plan, staging);
        } finally {
            if (!whole) {
                staging.close();
            }
        }
    }

    @Override
    public Outcome install(Proposal proposal, TrustPolicy policy, IProgressMonitor monitor) throws SiteException {
        Set<String> refusals = new LinkedHashSet<>(proposal.refusals());
        proposal.arrivals().forEach(each -> policy.refusal(each.id(), each.signature()).ifPresent(refusals::add));
        if (!refusals.isEmpty()) {
            throw new SiteException(String.join(" ", refusals));
        }
        if (!(proposal instanceof P2Proposal own)) {
            throw new SiteException(Messages.get("nothing"));
        }
        Agent agent = agents.current();
        boolean codeGoes = installed().stream().anyMatch(each -> each.code() && proposal.offers().stream().anyMatch(offer -> offer.id().equals(each.id())));
        own.plan().getContext().setArtifactRepositories(own.staging().address());
        agent.dropLeftovers(agent.profile(), own.staging().keys(), null);
        agent.perform(own.plan(), monitor);
        List<String> changed = proposal.offers().stream().map(each -> each.installed().isEmpty() ? Messages.get("done.installed", each.name(), each.version())
                : Messages.get("done.changed", each.name(), each.installed(), each.version())).toList();
        return new Outcome(!applied(agent, !proposal.code() && !codeGoes), changed);
    }

    @Override
    public Outcome remove(Collection<String> ids, IProgressMonitor monitor) throws SiteException {
        Agent agent = agents.current();
        SubMonitor progress = SubMonitor.convert(monitor, SHARES);
        IProfile profile = agent.profile();
        List<InstalledUnit> installed = installed();
        IProfileChangeRequest request = agent.planner().createChangeRequest(profile);
        boolean code = false;
        List<String> changed = new ArrayList<>();
        for (String id : ids) {
            InstalledUnit unit = installed.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new SiteException(Messages.get("absent", id)));
            roots(profile).stream().filter(each -> each.getId().equals(id)).forEach(request::remove);
            code |= unit.code();
            changed.add(Messages.get("done.removed", unit.name(), unit.version()));
        }
        ProvisioningContext context = new ProvisioningContext(agent.agent());
        context.setMetadataRepositories();
        context.setArtifactRepositories();
        IProvisioningPlan plan = planned(agent, request, context, progress.split(SHARES / 2));
        new UnitRules(profile).check(plan);
        agent.perform(plan, progress.split(SHARES / 2));
        return new Outcome(!applied(agent, !code), changed);
    }

    private static IProvisioningPlan planned(Agent agent, IProfileChangeRequest request, ProvisioningContext context, IProgressMonitor monitor) throws SiteException {
        IProvisioningPlan plan = agent.planner().getProvisioningPlan(request, context, monitor);
        Agent.check(plan.getStatus(), Messages.get("plan.failed"));
        if (plan.getInstallerPlan() != null) {
            throw new SiteException(Messages.get("rule.installer"));
        }
        return plan;
    }

    /** Code that runs must not change under its own feet; data may. */
    private static boolean applied(Agent agent, boolean data) throws SiteException {
        try {
            return data && agent.applyNow();
        } catch (IOException e) {
            throw new SiteException(Messages.get("apply.failed", String.valueOf(e.getMessage())), e);
        }
    }

    private static List<IInstallableUnit> roots(IProfile profile) {
        return profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream().filter(each -> !UnitRules.isOurs(each.getId())).toList();
    }

    private static Set<IInstallableUnit> offered(IMetadataRepository repository) {
        Set<IInstallableUnit> groups = repository.query(QueryUtil.createIUGroupQuery(), null).toUnmodifiableSet();
        if (!groups.isEmpty()) {
            return groups;
        }
        IQuery<IInstallableUnit> bundles = QueryUtil.createMatchQuery("providedCapabilities.exists(c | c.namespace == 'osgi.bundle')");
        return repository.query(bundles, null).toUnmodifiableSet();
    }

    private static IInstallableUnit unit(IMetadataRepository repository, Offer offer) throws SiteException {
        Optional<IInstallableUnit> found = repository.query(QueryUtil.createIUQuery(offer.id(), Version.create(offer.version())), null).stream().findFirst();
        return found.orElseThrow(() -> new SiteException(Messages.get("offer.gone", offer.name(), offer.version(), offer.site())));
    }

    private static Offer.Change change(@org.jspecify.annotations.Nullable IInstallableUnit now, IInstallableUnit offered) {
        if (now == null) {
            return Offer.Change.NEW;
        }
        int order = offered.getVersion().compareTo(now.getVersion());
        return order == 0 ? Offer.Change.SAME : order > 0 ? Offer.Change.UPDATE : Offer.Change.DOWNGRADE;
    }

    private static String name(IInstallableUnit unit) {
        String name = text(unit, IInstallableUnit.PROP_NAME);
        return name.isEmpty() ? unit.getId() : name;
    }

    private static String text(IInstallableUnit unit, String property) {
        String text = unit.getProperty(property, Locale.getDefault().toString());
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }
}

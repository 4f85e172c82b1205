/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.SiteException;
import org.coachline.catalog.trust.BundleContents;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IInstallableUnitFragment;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.metadata.ITouchpointInstruction;
import org.eclipse.equinox.p2.metadata.ITouchpointType;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.osgi.util.ManifestElement;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;

/**
 * What a plan may do. A site's metadata is signed by nobody, and p2 would do much for it: copy and delete files, change how the product starts, update p2 itself
 * first. Here bundles and features come and go, and what Coachline consists of stays as it is.
 */
public final class UnitRules {

    private static final String OURS = "org.coachline.";
    private static final String ECLIPSE = "org.eclipse.equinox.p2.touchpoint.eclipse";
    private static final String OSGI = "org.eclipse.equinox.p2.osgi";
    static final String FEATURE = "org.eclipse.update.feature";
    private static final String BUNDLE = "osgi.bundle";
    private static final Set<String> OF_BUNDLES = Set.of("installBundle", "uninstallBundle", "setStartLevel", "markStarted");
    private static final Set<String> OF_FEATURES = Set.of("installFeature", "uninstallFeature");
    private static final Pattern SYMBOLIC_NAME = Pattern.compile("(?im)^\\s*Bundle-SymbolicName\\s*:\\s*([^\\s;]+)");
    private static final Set<String> FRAMEWORK = Set.of("system.bundle", "org.eclipse.osgi");
    private static final Set<String> FACTS = Set.of("manifest", "zipped");
    private static final Pattern STATEMENT = Pattern.compile("\\s*(?:org\\.eclipse\\.equinox\\.p2\\.touchpoint\\.eclipse\\.)?(\\w+)\\s*\\(([^()]*)\\)\\s*");
    /** Ids, versions, p2's own places for those of the unit itself, numbers. */
    private static final Pattern PARAMETERS = Pattern.compile("[\\w.:,${}#\\s-]*");

    private final @Nullable IProfile profile;
    private final Set<String> own;
    private final Set<String> ownPackages;

    /**
     * Rules for a product.
     *
     * @param profile what is installed
     */
    public UnitRules(IProfile profile) {
        this.profile = profile;
        own = own(profile);
        ownPackages = packages(profile, own);
    }

    /** For units alone, which are looked at by themselves. */
    UnitRules(Set<String> own, Set<String> ownPackages) {
        this.profile = null;
        this.own = own;
        this.ownPackages = ownPackages;
    }

    /** Whether only Coachline brings units of an id. */
    public static boolean isOurs(String id) {
        return id.startsWith(OURS);
    }

    /** Everything that Coachline's own roots reach. */
    private static Set<String> own(IProfile profile) {
        Deque<IInstallableUnit> open = new ArrayDeque<>();
        profile.query(new UserVisibleRootQuery(), null).forEach(each -> {
            if (isOurs(each.getId())) {
                open.add(each);
            }
        });
        Set<IInstallableUnit> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            IInstallableUnit unit = open.remove();
            // A fragment of p2's says how all bundles are started, and so asks for any of them.
            if (unit instanceof IInstallableUnitFragment) {
                continue;
            }
            for (IRequirement requirement : unit.getRequirements()) {
                // What is only wished for may be a partner's, and what must not be is nobody's.
                if (requirement.getMin() == 0) {
                    continue;
                }
                profile.available(QueryUtil.createMatchQuery(requirement.getMatches()), null).forEach(each -> {
                    if (reached.add(each)) {
                        open.add(each);
                    }
                });
            }
        }
        return reached.stream().map(IInstallableUnit::getId).collect(Collectors.toSet());
    }

    /** Refuses a plan that does more. */
    public void check(IProvisioningPlan plan) throws SiteException {
        for (IInstallableUnit each : plan.getRemovals().query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet()) {
            if (own.contains(each.getId()) || isOurs(each.getId())) {
                throw new SiteException(Messages.get("rule.own", each.getId()));
            }
        }
        for (IInstallableUnit each : arriving(plan)) {
            check(each);
        }
    }

    /**
     * What a plan adds that is not here. Where a user has a configuration of their own, p2 adds all of the product's to it once more, from where it lies; what only has
     * the name and version of something that is here does not pass for it.
     */
    public Set<IInstallableUnit> arriving(IProvisioningPlan plan) {
        return plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null).stream().filter(each -> !isHere(each)).collect(Collectors.toSet());
    }

    private boolean isHere(IInstallableUnit added) {
        // Without what fragments of p2's add to it, which are looked at by themselves.
        IInstallableUnit unit = added.unresolved();
        return profile != null && profile.available(QueryUtil.createIUQuery(unit), null).stream().map(IInstallableUnit::unresolved).anyMatch(each -> each.getTouchpointType().equals(unit.getTouchpointType())
                && List.copyOf(each.getTouchpointData()).equals(List.copyOf(unit.getTouchpointData())) && Set.copyOf(each.getArtifacts()).equals(Set.copyOf(unit.getArtifacts())));
    }

    /**
     * Refuses bundles whose code Coachline itself would run: what would become part of it, and what offers packages that it has already, which the framework may take in
     * the place of its own. No rule of a library could ask for that code any more.
     *
     * @param arrivals what would come
     * @throws SiteException naming the first
     */
    void checkCode(Collection<Arrival> arrivals) throws SiteException {
        for (Arrival each : arrivals) {
            for (BundleContents.Finding finding : each.contents().findings()) {
                String host = finding.detail().strip();
                if (finding.kind() == BundleContents.Kind.FRAGMENT && (own.contains(host) || isOurs(host) || FRAMEWORK.contains(host))) {
                    throw new SiteException(Messages.get("rule.host", each.id(), host));
                }
            }
            for (String offered : packages(each)) {
                if (ownPackages.contains(offered) || isOurs(offered)) {
                    throw new SiteException(Messages.get("rule.package", each.id(), offered));
                }
            }
        }
    }

    /** From the jar itself, since a site may list what it likes. */
    private static List<String> packages(Arrival arrival) throws SiteException {
        try (JarFile jar = new JarFile(arrival.jar().toFile(), false)) {
            Manifest manifest = jar.getManifest();
            String header = manifest == null ? null : manifest.getMainAttributes().getValue("Export-Package");
            if (header == null) {
                return List.of();
            }
            List<String> packages = new ArrayList<>();
            for (ManifestElement each : ManifestElement.parseHeader("Export-Package", header)) {
                packages.addAll(List.of(each.getValueComponents()));
            }
            return packages;
        } catch (IOException | BundleException e) {
            throw new SiteException(Messages.get("rule.unreadable", arrival.id(), String.valueOf(e.getMessage())), e);
        }
    }

    /** What Coachline's own bundles offer each other. */
    private static Set<String> packages(IProfile profile, Set<String> own) {
        Set<String> packages = new HashSet<>();
        profile.available(QueryUtil.createIUAnyQuery(), null).forEach(each -> {
            if (own.contains(each.getId())) {
                each.getProvidedCapabilities().stream().filter(capability -> capability.getNamespace().equals("java.package")).forEach(capability -> packages.add(capability.getName()));
            }
        });
        return packages;
    }

    void check(IInstallableUnit unit) throws SiteException {
        String id = unit.getId();
        if (own.contains(id) || isOurs(id)) {
            throw new SiteException(Messages.get("rule.own", id));
        }
        ITouchpointType type = unit.getTouchpointType();
        if (!type.equals(ITouchpointType.NONE) && !type.getId().equals(OSGI)) {
            throw new SiteException(Messages.get("rule.touchpoint", id, type.getId()));
        }
        if (!unit.getMetaRequirements().isEmpty()) {
            throw new SiteException(Messages.get("rule.meta", id));
        }
        // A feature's file needs no signature, since nothing of it runs; so none may be told to be a bundle.
        boolean feature = false;
        boolean bundle = false;
        for (IArtifactKey each : unit.getArtifacts()) {
            if (own.contains(each.getId()) || isOurs(each.getId())) {
                throw new SiteException(Messages.get("rule.own", each.getId()));
            }
            feature |= each.getClassifier().equals(FEATURE);
            bundle |= each.getClassifier().equals(BUNDLE);
            if (!each.getClassifier().equals(FEATURE) && !each.getClassifier().equals(BUNDLE) || feature && bundle) {
                throw new SiteException(Messages.get("rule.artifact", id, each.getClassifier()));
            }
        }
        for (ITouchpointData data : unit.getTouchpointData()) {
            for (Map.Entry<String, ITouchpointInstruction> each : data.getInstructions().entrySet()) {
                if (!FACTS.contains(each.getKey())) {
                    check(id, each.getValue(), feature ? OF_FEATURES : OF_BUNDLES);
                    continue;
                }
                Matcher stated = SYMBOLIC_NAME.matcher(String.valueOf(each.getValue().getBody()));
                if (stated.find() && !stated.group(1).equals(id)) {
                    throw new SiteException(Messages.get("rule.name", id, stated.group(1)));
                }
            }
            if (unit instanceof IInstallableUnitFragment && !data.getInstructions().isEmpty()) {
                throw new SiteException(Messages.get("rule.touchpoint", id, "fragment"));
            }
        }
    }

    private static void check(String id, ITouchpointInstruction instruction, Set<String> actions) throws SiteException {
        String imports = instruction.getImportAttribute();
        if (imports != null) {
            for (String each : imports.split(",")) {
                if (!each.isBlank() && !each.strip().startsWith(ECLIPSE)) {
                    throw new SiteException(Messages.get("rule.touchpoint", id, each.strip()));
                }
            }
        }
        for (String statement : instruction.getBody().split(";")) {
            if (statement.isBlank()) {
                continue;
            }
            Matcher matcher = STATEMENT.matcher(statement);
            if (!matcher.matches() || !actions.contains(matcher.group(1)) || !PARAMETERS.matcher(matcher.group(2)).matches()) {
                throw new SiteException(Messages.get("rule.touchpoint", id, statement.strip()));
            }
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.coachline.catalog.sites.SiteException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.internal.provisional.configurator.Configurator;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** p2's services of the running product. */
public final class Agent {

    /** The most reasons that a sentence gives for one failure. */
    private static final int MOST_REASONS = 4;

    private static final WebFiles WEB = new WebFiles();

    private final IProvisioningAgent agent;
    private final @Nullable BundleContext context;
    private final String profile;
    private final Scratch scratch;

    /**
     * Uses an agent of p2's.
     *
     * @param agent   is given our own way to the net
     * @param context of the running framework, where that is to follow what is installed
     * @param profile what p2 calls the list of what is installed
     * @param web     how files come from the net
     * @param scratch where they lie until they have been looked at
     */
    Agent(IProvisioningAgent agent, @Nullable BundleContext context, String profile, WebFiles web, Scratch scratch) {
        this.agent = agent;
        this.context = context;
        this.profile = profile;
        this.scratch = scratch;
        // Before p2 asks for its own, which it goes on using.
        if (!(agent.getService(Transport.class) instanceof SiteTransport)) {
            agent.registerService(Transport.SERVICE_NAME, new SiteTransport(web, scratch));
        }
    }

    /** The agent of the running framework. */
    public static Agent current() throws SiteException {
        BundleContext context = FrameworkUtil.getBundle(Agent.class) == null ? null : FrameworkUtil.getBundle(Agent.class).getBundleContext();
        try {
            Collection<ServiceReference<IProvisioningAgent>> agents = context == null ? Set.of()
                    : context.getServiceReferences(IProvisioningAgent.class, '(' + IProvisioningAgent.SERVICE_CURRENT + "=true)");
            for (ServiceReference<IProvisioningAgent> each : agents) {
                IProvisioningAgent found = context.getService(each);
                if (found != null) {
                    return new Agent(found, context, IProfileRegistry.SELF, WEB, Scratch.OWN);
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new SiteException(Messages.get("no.profile"));
    }

    /** p2's own. */
    public IProvisioningAgent agent() {
        return agent;
    }

    /** Where files lie until they have been looked at. */
    Scratch scratch() {
        return scratch;
    }

    /** What is installed now. */
    public IProfile profile() throws SiteException {
        IProfile now = service(IProfileRegistry.class).getProfile(profile);
        if (now == null) {
            throw new SiteException(Messages.get("no.profile"));
        }
        return now;
    }

    /** Works out what fits beside what. */
    public IPlanner planner() throws SiteException {
        return service(IPlanner.class);
    }

    private <T> T service(Class<T> type) throws SiteException {
        T found = agent.getService(type);
        if (found == null) {
            throw new SiteException(Messages.get("no.profile"));
        }
        return found;
    }

    /** What a site has, read anew. */
    public IMetadataRepository metadata(URI address, IProgressMonitor monitor) throws SiteException {
        visit(address);
        IMetadataRepositoryManager manager = service(IMetadataRepositoryManager.class);
        return loaded(manager, address, () -> manager.contains(address) ? manager.refreshRepository(address, monitor) : manager.loadRepository(address, monitor));
    }

    /** The files of a site, listed anew. */
    IArtifactRepository artifacts(URI address, IProgressMonitor monitor) throws SiteException {
        visit(address);
        IArtifactRepositoryManager manager = service(IArtifactRepositoryManager.class);
        return loaded(manager, address, () -> manager.contains(address) ? manager.refreshRepository(address, monitor) : manager.loadRepository(address, monitor));
    }

    /** Before p2 reads any list of a site: those on a disk it opens by itself, all others come through our own way to them. */
    private void visit(URI address) throws SiteException {
        if (agent.getService(Transport.class) instanceof SiteTransport own) {
            own.visit(new SiteLists(address));
        }
        if ("file".equals(address.getScheme())) {
            try {
                SiteLists.checkFolder(Path.of(address));
            } catch (IOException e) {
                throw new SiteException(Messages.get("site.unreadable", address, String.valueOf(e.getMessage())), e);
            }
        }
    }

    private interface Loading<T> {
        T load() throws ProvisionException;
    }

    /** Sites that were looked at are not remembered among p2's: an update would ask them for everything. */
    private static <T> T loaded(IRepositoryManager<?> manager, URI address, Loading<T> loading) throws SiteException {
        boolean known = manager.contains(address);
        try {
            return loading.load();
        } catch (ProvisionException e) {
            if (e.getStatus().getSeverity() == IStatus.CANCEL) {
                throw new OperationCanceledException();
            }
            throw new SiteException(e.getStatus().getCode() == ProvisionException.REPOSITORY_NOT_FOUND ? Messages.get("site.none", address)
                    : Messages.get("site.unreadable", address, reasons(e.getStatus())), e);
        } finally {
            if (!known) {
                manager.removeRepository(address);
            }
        }
    }

    /** An empty place for files, in a folder that is there. */
    IArtifactRepository createArtifacts(URI address) throws SiteException {
        try {
            return service(IArtifactRepositoryManager.class).createRepository(address, "Coachline", IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, java.util.Map.of());
        } catch (ProvisionException e) {
            throw new SiteException(Messages.get("staging.failed", reasons(e.getStatus())), e);
        }
    }

    /** Planning makes p2 remember the site after all. */
    void forgetSite(URI address) throws SiteException {
        service(IMetadataRepositoryManager.class).removeRepository(address);
        service(IArtifactRepositoryManager.class).removeRepository(address);
    }

    void forgetArtifacts(URI address) {
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        if (manager != null) {
            manager.removeRepository(address);
        }
    }

    /**
     * Takes files out of the user's own pool of bundles, where they are left when something is removed: p2 would take such a one for a file of the same name and version
     * that comes now, whatever is in it.
     */
    void dropLeftovers(IProfile profile, Collection<IArtifactKey> keys, IProgressMonitor monitor) throws SiteException {
        String pool = profile.getProperty(IProfile.PROP_CACHE);
        if (pool == null) {
            return;
        }
        try {
            IArtifactRepository files = service(IArtifactRepositoryManager.class).loadRepository(new File(pool).toURI(), monitor);
            for (IArtifactKey each : keys) {
                if (files.contains(each) && files.isModifiable()) {
                    files.removeDescriptor(each, monitor);
                }
            }
        } catch (ProvisionException e) {
            // The first that is installed makes the pool.
            System.getLogger(Agent.class.getName()).log(System.Logger.Level.DEBUG, pool + " holds nothing yet", e);
        }
    }

    /**
     * Does what was planned. p2's own question whether signers are trusted is left out: who signed was settled with the very files, by the library's rule,
     * before this.
     */
    public void perform(IProvisioningPlan plan, IProgressMonitor monitor) throws SiteException {
        IStatus status = service(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST}), monitor);
        check(status, Messages.get("perform.failed"));
    }

    /** Brings the running framework to what is installed; false where that cannot be done. */
    public boolean applyNow() throws IOException {
        ServiceReference<Configurator> reference = context == null ? null : context.getServiceReference(Configurator.class);
        Configurator configurator = reference == null || context == null ? null : context.getService(reference);
        if (configurator == null) {
            return false;
        }
        try {
            configurator.applyConfiguration();
            return true;
        } finally {
            context.ungetService(reference);
        }
    }

    /** Nothing, or what went wrong. */
    public static void check(IStatus status, String before) throws SiteException {
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new OperationCanceledException();
        }
        if (status.getSeverity() == IStatus.ERROR) {
            throw new SiteException(before + ' ' + reasons(status), status.getException());
        }
    }

    /** What p2 says went wrong: its innermost reasons, since the outer ones only say that something did. */
    static String reasons(IStatus status) {
        Set<String> all = new LinkedHashSet<>();
        collect(status, all);
        return String.join(" ", all.stream().limit(MOST_REASONS).map(each -> each.endsWith(".") ? each : each + '.').toList());
    }

    private static void collect(IStatus status, Set<String> all) {
        if (status.getChildren().length == 0) {
            if (status.getSeverity() >= IStatus.WARNING) {
                String more = status.getException() == null || status.getException().getMessage() == null ? "" : ": " + status.getException().getMessage();
                all.add((status.getMessage() + (more.contains(status.getMessage()) ? "" : more)).replaceAll("\\s+", " ").strip());
            }
            return;
        }
        for (IStatus each : status.getChildren()) {
            collect(each, all);
        }
    }
}

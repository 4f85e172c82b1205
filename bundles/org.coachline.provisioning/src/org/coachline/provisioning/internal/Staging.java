/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.coachline.catalog.trust.BundleContents;
import org.coachline.catalog.trust.JarSignatures;
import org.coachline.catalog.trust.PackSignature;
import org.coachline.catalog.trust.PgpSignatures;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.sites.Arrival;
import org.coachline.catalog.sites.SiteException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;
import org.jspecify.annotations.Nullable;

/** The files of a plan, fetched into a folder of their own. What is looked at there is what is installed from there; a site could give another file the next time. */
public final class Staging implements AutoCloseable {

    /** More than this of one site is not fetched. */
    private static final long MOST_BYTES = 512L << 20;
    /** How p2's metadata says so. */
    private static final String UNPACKED = "zipped";

    private final Agent agent;
    private final Path folder;
    private final IFileArtifactRepository files;
    private final Map<IArtifactKey, PgpSignatures> beside = new LinkedHashMap<>();
    /** Bundles that p2 is told to unpack, as features always are: of a folder nobody can tell any more who signed it. */
    private final Set<IArtifactKey> unpacked = new HashSet<>();

    private Staging(Agent agent, Path folder, IFileArtifactRepository files) {
        this.agent = agent;
        this.folder = folder;
        this.files = files;
    }

    /**
     * Fetches what would come in.
     *
     * @param agent   of the product
     * @param site    where the files are
     * @param units   checked
     * @param monitor shows progress and cancels
     * @return to be closed
     * @throws SiteException when a file is missing, is not what the site's own list says, or is too large
     */
    public static Staging fetch(Agent agent, URI site, Collection<IInstallableUnit> units, IProgressMonitor monitor) throws SiteException {
        Path folder;
        try {
            folder = agent.scratch().directory();
        } catch (IOException e) {
            throw new SiteException(Messages.get("staging.failed", String.valueOf(e.getMessage())), e);
        }
        boolean done = false;
        try {
            if (!(agent.createArtifacts(folder.toUri()) instanceof IFileArtifactRepository files)) {
                throw new SiteException(Messages.get("staging.failed", folder));
            }
            Staging staging = new Staging(agent, folder, files);
            List<IArtifactKey> keys = new ArrayList<>();
            for (IInstallableUnit each : units) {
                keys.addAll(each.getArtifacts());
                if (each.getTouchpointData().stream().anyMatch(data -> data.getInstruction(UNPACKED) != null)) {
                    staging.unpacked.addAll(each.getArtifacts());
                }
            }
            SubMonitor progress = SubMonitor.convert(monitor, Messages.get("task.fetch"), keys.size() + 1);
            IArtifactRepository source = agent.artifacts(site, progress.split(1));
            long left = MOST_BYTES;
            for (IArtifactKey each : keys) {
                left -= staging.fetch(source, each, left, progress.split(1));
                requireName(each.getId(), files.getArtifactFile(each).toPath());
            }
            done = true;
            return staging;
        } finally {
            if (!done) {
                agent.forgetArtifacts(folder.toUri());
                delete(folder);
            }
        }
    }

    /** A jar is asked for what it calls itself, because the framework goes by that: a higher version of a part of Coachline would take its place. */
    static void requireName(String listed, Path jar) throws SiteException {
        String name = BundleContents.of(jar).symbolicName();
        if (!name.isEmpty() && !name.equals(listed)) {
            throw new SiteException(Messages.get("rule.name", listed, name));
        }
    }

    private long fetch(IArtifactRepository source, IArtifactKey key, long most, IProgressMonitor monitor) throws SiteException {
        IArtifactDescriptor[] offered = source.getArtifactDescriptors(key);
        if (offered.length == 0) {
            throw new SiteException(Messages.get("artifact.missing", key.getId(), key.getVersion()));
        }
        // The plain file, where the site has a packed one too.
        IArtifactDescriptor descriptor = offered[0];
        for (IArtifactDescriptor each : offered) {
            if (each.getProperty(IArtifactDescriptor.FORMAT) == null) {
                descriptor = each;
            }
        }
        String signatures = text(descriptor.getProperty(PgpSignatures.SIGNATURES));
        String keys = signatures.isBlank() ? "" : text(descriptor.getProperty(PgpSignatures.KEYS)) + '\n' + text(source.getProperty(PgpSignatures.KEYS));
        IArtifactDescriptor kept = files.createArtifactDescriptor(key);
        if (!signatures.isBlank() && kept instanceof ArtifactDescriptor own) {
            // p2 hands these on to its folder of bundles, where whoever signed is asked for each time packs are read.
            own.setProperty(PgpSignatures.SIGNATURES, signatures);
            own.setProperty(PgpSignatures.KEYS, keys);
        }
        try (Bounded out = new Bounded(files.getOutputStream(kept), most)) {
            Agent.check(source.getArtifact(descriptor, out, monitor), Messages.get("artifact.failed", key.getId(), key.getVersion()));
            if (out.left < 0) {
                throw new SiteException(Messages.get("site.large", MOST_BYTES >> 20));
            }
            beside.put(key, PgpSignatures.of(signatures, keys));
            return most - out.left;
        } catch (ProvisionException e) {
            throw new SiteException(Messages.get("staging.failed", Agent.reasons(e.getStatus())), e);
        } catch (IOException e) {
            throw new SiteException(Messages.get("artifact.failed", key.getId(), key.getVersion()) + ' ' + e.getMessage(), e);
        }
    }

    private static String text(@Nullable String property) {
        return property == null ? "" : property;
    }

    /** Where the files are. */
    public URI address() {
        return folder.toUri();
    }

    /** What was fetched, as p2 names it. */
    Collection<IArtifactKey> keys() {
        return beside.keySet();
    }

    /**
     * What came of looking at the bundles. One that would be unpacked counts as unsigned, as it would each time the rule is asked later. A feature's jar holds the list that p2's metadata has too, and nothing of it runs; it needs no signature, but one that it has must match.
     *
     * @param policy the rule by which they come in
     * @return by name
     */
    public List<Arrival> arrivals(TrustPolicy policy) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Map.Entry<IArtifactKey, PgpSignatures> each : beside.entrySet()) {
            IArtifactKey key = each.getKey();
            File file = files.getArtifactFile(key);
            Path jar = file.toPath();
            PackSignature signature = JarSignatures.of(jar).with(each.getValue().check(jar));
            if (!key.getClassifier().equals(UnitRules.FEATURE)) {
                boolean lost = unpacked.contains(key) && signature.state() == PackSignature.State.SIGNED;
                PackSignature kept = lost ? PackSignature.UNSIGNED : signature;
                Optional<String> refusal = policy.refusal(key.getId(), kept).map(why -> lost ? Messages.get("rule.unpacked", key.getId(), signature.names()) : why);
                arrivals.add(new Arrival(key.getId(), key.getVersion().toString(), file.length(), jar, kept, BundleContents.of(jar), refusal));
            } else if (signature.state() == PackSignature.State.BROKEN) {
                arrivals.add(new Arrival(key.getId(), key.getVersion().toString(), file.length(), jar, signature, new BundleContents("", "", List.of()), policy.refusal(key.getId(), signature)));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::id));
        return List.copyOf(arrivals);
    }

    @Override
    public void close() {
        agent.forgetArtifacts(folder.toUri());
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // It lies among the temporary files, which the system clears.
            System.getLogger(Staging.class.getName()).log(System.Logger.Level.INFO, folder + " could not be taken away", e);
        }
    }

    /** Ends when there is more than there may be, whatever the site's list said. */
    private static final class Bounded extends FilterOutputStream {

        private long left;

        Bounded(OutputStream out, long most) {
            super(out);
            left = most;
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            take(count);
            out.write(bytes, from, count);
        }

        private void take(int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new IOException(Messages.get("site.large", MOST_BYTES >> 20));
            }
        }
    }
}

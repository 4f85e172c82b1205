/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.coachline.catalog.sites.SiteException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Where a site is, however somebody wrote it. A zip from the web is fetched once, because p2 reads zips from disk only. */
public final class SiteAddresses {

    /** A zip of a site that is larger is not fetched. */
    static final long MOST_BYTES = 512L << 20;
    private static final Set<String> SCHEMES = Set.of("http", "https", "file", "jar");

    private final Map<String, Path> fetched = new ConcurrentHashMap<>();
    private final WebFiles web;
    private final Scratch scratch;

    /** Fetches zips with Java's own certificates and proxies. */
    public SiteAddresses() {
        this(new WebFiles(), Scratch.OWN);
    }

    SiteAddresses(WebFiles web, Scratch scratch) {
        this.web = web;
        this.scratch = scratch;
    }

    /** The address as p2 takes it. */
    public URI locate(String site, IProgressMonitor monitor) throws SiteException {
        String written = site.strip();
        if (!written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return local(written);
        }
        try {
            URI address = new URI(written);
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            if (!SCHEMES.contains(scheme)) {
                throw new SiteException(Messages.get("site.scheme", written));
            }
            if (scheme.equals("file")) {
                return local(Path.of(address).toString());
            }
            if (scheme.equals("jar")) {
                if (!address.getSchemeSpecificPart().startsWith("file:")) {
                    throw new SiteException(Messages.get("site.scheme", written));
                }
                return address;
            }
            return isZip(String.valueOf(address.getPath())) ? zip(fetch(written, address, monitor)) : address;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new SiteException(Messages.get("site.address", written), e);
        }
    }

    private static URI local(String written) throws SiteException {
        Path path;
        try {
            path = Path.of(written).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new SiteException(Messages.get("site.address", written), e);
        }
        if (Files.isDirectory(path)) {
            return path.toUri();
        }
        if (!Files.isRegularFile(path) || !isZip(path.toString())) {
            throw new SiteException(Messages.get("site.missing", path));
        }
        return zip(path);
    }

    private static boolean isZip(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".jar");
    }

    private static URI zip(Path file) {
        return URI.create("jar:" + file.toUri() + "!/");
    }

    private Path fetch(String written, URI address, IProgressMonitor monitor) throws SiteException {
        Path known = fetched.get(written);
        if (known != null) {
            return known;
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.get("task.site", written), IProgressMonitor.UNKNOWN);
        boolean whole = false;
        try {
            Path file = scratch.file(".zip");
            file.toFile().deleteOnExit();
            fetched.put(written, file);
            try (OutputStream out = Files.newOutputStream(file)) {
                web.fetch(address, out, MOST_BYTES, progress);
            }
            whole = true;
            return file;
        } catch (IOException e) {
            throw new SiteException(Messages.get("site.unreadable", written, String.valueOf(e.getMessage())), e);
        } finally {
            if (!whole) {
                forget(written);
            }
        }
    }

    /** Has a zip that was fetched fetched anew the next time. */
    void forget(String site) {
        Path file = fetched.remove(site.strip());
        if (file != null) {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Windows keeps files that p2 may still have open; they go when Java ends.
            System.getLogger(SiteAddresses.class.getName()).log(System.Logger.Level.DEBUG, file + " could not be taken away yet", e);
        }
    }
}

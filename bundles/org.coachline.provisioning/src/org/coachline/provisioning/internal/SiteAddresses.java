/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 200;
    private static final int PIECE = 1 << 16;
    private static final int OK = 200;

    private final Map<String, Path> fetched = new ConcurrentHashMap<>();

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
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL).build()) {
            Path file = Files.createTempFile("coachline-site", ".zip");
            file.toFile().deleteOnExit();
            fetched.put(written, file);
            HttpResponse<InputStream> response = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body(); Patience patience = new Patience(in, progress); OutputStream out = Files.newOutputStream(file)) {
                if (response.statusCode() != OK) {
                    throw new IOException("HTTP " + response.statusCode());
                }
                copy(in, out, patience, progress);
                progress.checkCanceled();
                patience.check();
            }
            return file;
        } catch (IOException e) {
            forget(written);
            if (progress.isCanceled()) {
                throw new org.eclipse.core.runtime.OperationCanceledException();
            }
            throw new SiteException(Messages.get("site.unreadable", written, String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            forget(written);
            Thread.currentThread().interrupt();
            throw new org.eclipse.core.runtime.OperationCanceledException();
        } catch (org.eclipse.core.runtime.OperationCanceledException e) {
            forget(written);
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out, Patience patience, IProgressMonitor progress) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = MOST_BYTES;
        try {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                patience.goesOn();
                left -= count;
                if (left < 0) {
                    throw new IOException(Messages.get("site.large", MOST_BYTES >> 20));
                }
                out.write(piece, 0, count);
            }
        } catch (IOException e) {
            // That it was closed is no reason that helps anybody.
            patience.check();
            throw e;
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

    /** Ends reading from a server that says nothing more, or of which nobody wants anything more: a thread that reads hears of neither. */
    private static final class Patience implements AutoCloseable {

        private final InputStream in;
        private final IProgressMonitor monitor;
        private final Thread thread;
        private volatile long since = System.nanoTime();
        private volatile boolean over;

        Patience(InputStream in, IProgressMonitor monitor) {
            this.in = in;
            this.monitor = monitor;
            thread = Thread.ofPlatform().daemon().name("coachline-site").start(this::watch);
        }

        void goesOn() {
            since = System.nanoTime();
        }

        void check() throws IOException {
            if (over) {
                throw new IOException(Messages.get("site.silent", PATIENCE.toSeconds()));
            }
        }

        private void watch() {
            try {
                while (!monitor.isCanceled() && System.nanoTime() - since < PATIENCE.toNanos()) {
                    Thread.sleep(LOOK_MILLIS);
                }
                over = !monitor.isCanceled();
                in.close();
            } catch (InterruptedException e) {
                // It has been read to its end.
            } catch (IOException e) {
                System.getLogger(SiteAddresses.class.getName()).log(System.Logger.Level.DEBUG, "what is read from a site could not be ended", e);
            }
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.internal.p2.repository.DownloadStatus;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.jspecify.annotations.Nullable;

/**
 * How p2 gets at files, in the place of its own way: that one reads from the net without anybody being able to end it, asks for passwords in windows that this product does not have, and says what
 * went wrong in the words of its libraries. Any thread.
 */
final class SiteTransport extends Transport {

    /** A list of a site, or a bundle of one, that is larger is not fetched. */
    private static final long MOST_BYTES = 512L << 20;
    private static final String BUNDLE = "org.coachline.provisioning";
    private static final int PIECE = 1 << 16;

    private final WebFiles web;
    private final Scratch scratch;
    private volatile @Nullable SiteLists visit;

    SiteTransport(WebFiles web, Scratch scratch) {
        this.web = web;
        this.scratch = scratch;
    }

    /** Counts what the lists of a site come to from now on, until the next visit begins. */
    void visit(SiteLists begun) {
        visit = begun;
    }

    /** A list that was looked at, and when it was changed. */
    private record Looked(Path file, long changed) {
    }

    /** Fetches a list and looks at it; p2 is given what was looked at. */
    private Looked list(URI address, IProgressMonitor monitor) throws IOException {
        SiteLists counted = visit;
        SiteLists lists = counted == null ? new SiteLists(address) : counted;
        Path file = scratch.file(".list");
        boolean whole = false;
        try {
            long changed;
            try (OutputStream out = Files.newOutputStream(file)) {
                changed = isWeb(address) ? web.fetchHere(address, out, SiteLists.MOST_BYTES, monitor) : copy(address, out, SiteLists.MOST_BYTES, monitor);
            }
            lists.check(address, file);
            whole = true;
            return new Looked(file, changed);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isWeb(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
    }

    private static IProgressMonitor of(@Nullable IProgressMonitor monitor) {
        return monitor == null ? new NullProgressMonitor() : monitor;
    }

    @Override
    public IStatus download(URI address, OutputStream out, @Nullable IProgressMonitor monitor) {
        try {
            DownloadStatus done = new DownloadStatus(IStatus.OK, BUNDLE, Status.OK_STATUS.getMessage());
            if (SiteLists.isList(address)) {
                Looked looked = list(address, of(monitor));
                try (InputStream in = new Passing(looked.file)) {
                    in.transferTo(out);
                }
                done.setLastModified(looked.changed);
                return done;
            }
            done.setLastModified(isWeb(address) ? web.fetchHere(address, out, MOST_BYTES, of(monitor)) : copy(address, out, MOST_BYTES, of(monitor)));
            return done;
        } catch (FileNotFoundException e) {
            return new DownloadStatus(IStatus.ERROR, BUNDLE, ProvisionException.ARTIFACT_NOT_FOUND, words(e), e);
        } catch (IOException e) {
            return new DownloadStatus(IStatus.ERROR, BUNDLE, ProvisionException.REPOSITORY_FAILED_READ, words(e), e);
        }
    }

    private static String words(IOException e) {
        return String.valueOf(e.getMessage());
    }

    /** From a disk, or out of a zip on one. */
    private static long copy(URI address, OutputStream out, long most, IProgressMonitor monitor) throws IOException {
        URLConnection connection = connection(address);
        long left = most;
        try (InputStream in = connection.getInputStream()) {
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                left -= count;
                if (left < 0) {
                    throw new IOException(Messages.get("site.large", most >> 20));
                }
                out.write(piece, 0, count);
            }
        }
        return connection.getLastModified();
    }

    /** Zips are not kept open, so that they can be written anew. */
    private static URLConnection connection(URI address) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        connection.setUseCaches(false);
        return connection;
    }

    @Override
    public InputStream stream(URI address, @Nullable IProgressMonitor monitor) throws FileNotFoundException, CoreException {
        try {
            if (SiteLists.isList(address)) {
                return new Passing(list(address, of(monitor)).file);
            }
            if (!isWeb(address)) {
                return connection(address).getInputStream();
            }
            Path file = scratch.file("");
            boolean whole = false;
            try (OutputStream out = Files.newOutputStream(file)) {
                web.fetchHere(address, out, MOST_BYTES, of(monitor));
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
            return new Passing(file);
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static CoreException failed(IOException e) {
        return new CoreException(new Status(IStatus.ERROR, BUNDLE, ProvisionException.REPOSITORY_FAILED_READ, words(e), e));
    }

    @Override
    public long getLastModified(URI address, @Nullable IProgressMonitor monitor) throws CoreException, FileNotFoundException {
        try {
            if (isWeb(address)) {
                long said = web.lastModified(address, of(monitor));
                // Of a file without a date p2 would go on using what it has.
                return said == 0 ? System.currentTimeMillis() : said;
            }
            URLConnection connection = connection(address);
            try (InputStream in = connection.getInputStream()) {
                return connection.getLastModified();
            }
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** A file that goes when it has been read. */
    private static final class Passing extends FilterInputStream {

        private final Path file;

        Passing(Path file) throws IOException {
            super(Files.newInputStream(file));
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            super.close();
            Files.deleteIfExists(file);
        }
    }
}

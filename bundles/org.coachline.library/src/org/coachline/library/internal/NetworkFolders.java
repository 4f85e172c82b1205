/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Tells folders on another machine's disk. SQLite's write-ahead log needs memory shared between the processes that use it, and
 * file systems of the network lose or reorder locks (https://www.sqlite.org/wal.html, https://www.sqlite.org/howtocorrupt.html).
 */
public final class NetworkFolders {

    /** Names that Linux, macOS and the BSDs give to such file systems, without the {@code fuse.} before them. */
    private static final Set<String> TYPES = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afpfs", "webdav", "davfs", "davfs2",
            "afs", "openafs", "ncpfs", "ncp", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2", "coda", "sshfs", "rclone", "s3fs", "gcsfuse",
            "gvfsd-fuse", "gvfs-fuse-daemon", "curlftpfs", "smbnetfs", "ftpfs", "vboxsf", "vmhgfs", "vmhgfs-fuse", "prl_fs", "ftp", "macfuse.sshfs",
            "osxfuse.sshfs");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final long DRIVE_QUERY_SECONDS = 3;

    private NetworkFolders() {
    }

    /**
     * Whether a folder, or the nearest one above it that exists, is on another machine's disk.
     *
     * @param folder a folder, which need not exist yet
     * @return what kind of file system it is on, if so
     * @throws IOException when the file system does not say
     */
    public static Optional<String> kindOf(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            Path parent = existing.getParent();
            if (parent == null) {
                return isUnc(folder.toString()) ? Optional.of(Messages.get("network.unc")) : Optional.empty();
            }
            existing = parent;
        }
        Path real = existing.toRealPath();
        if (isUnc(real.toString())) {
            return Optional.of(Messages.get("network.unc"));
        }
        String type = Files.getFileStore(real).type();
        if (isNetworkType(type)) {
            return Optional.of(type);
        }
        return isMappedDrive(real.toString()) ? Optional.of(Messages.get("network.windows")) : Optional.empty();
    }

    /** Whether a file system of this name, as {@link java.nio.file.FileStore#type()} says it, keeps its files elsewhere. */
    public static boolean isNetworkType(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return TYPES.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }

    /** Whether a Windows path names a machine: {@code \\server\share}, also in its long form, but not {@code \\?\C:\}. */
    static boolean isUnc(String path) {
        if (!path.startsWith("\\\\")) {
            return false;
        }
        boolean device = path.startsWith("\\\\?\\") || path.startsWith("\\\\.\\");
        return !device || path.regionMatches(true, 4, "UNC\\", 0, 4);
    }

    /** Windows calls a mapped drive by the file system of the server; only its own list of connections tells. */
    private static boolean isMappedDrive(String path) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows") || !DRIVE.matcher(path).matches()) {
            return false;
        }
        Process query = new ProcessBuilder("net", "use", path.substring(0, 2)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return query.waitFor(DRIVE_QUERY_SECONDS, TimeUnit.SECONDS) && query.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            query.destroy();
        }
    }
}

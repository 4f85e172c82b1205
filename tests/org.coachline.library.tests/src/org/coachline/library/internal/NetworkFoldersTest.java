/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFoldersTest {

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "NFS", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.rclone", "afpfs", "webdav", "davfs", "afs", "ceph", "vboxsf",
        "fuse.gvfsd-fuse"})
    void fileSystemsOfOtherMachinesAreTold(String type) {
        assertTrue(NetworkFolders.isNetworkType(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "ext2/ext3", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "overlayfs", "apfs", "hfs", "NTFS", "exfat", "vfat", "fuseblk",
        "fuse.ntfs-3g", "iso9660", "udf", ""})
    void disksOfThisMachineAreNot(String type) {
        assertFalse(NetworkFolders.isNetworkType(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\server\\share\\library", "\\\\?\\UNC\\server\\share", "\\\\wsl$\\Ubuntu\\home"})
    void windowsPathsThatNameAMachineAreTold(String path) {
        assertTrue(NetworkFolders.isUnc(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\ada\\library", "\\\\?\\C:\\library", "/home/ada/library", "library"})
    void otherPathsAreNot(String path) {
        assertFalse(NetworkFolders.isUnc(path));
    }

    @Test
    void aFolderThatIsNotThereYetIsJudgedByTheOneAboveIt(@TempDir Path temp) throws Exception {
        assertEquals(Optional.empty(), NetworkFolders.kindOf(temp.resolve("not/there/yet")));
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

import java.nio.file.Path;
import java.util.Optional;

import org.coachline.catalog.trust.BundleContents;
import org.coachline.catalog.trust.PackSignature;

/**
 * A bundle that would come in, fetched already and not yet installed.
 *
 * @param id        its symbolic name
 * @param version   its version
 * @param bytes     size of its jar
 * @param jar       the very file that would be installed, for whoever wants to show its pack; there until the proposal is closed
 * @param signature who signed it
 * @param contents  what of it would run
 * @param refusal   why the library's rule keeps it out, as a sentence; empty where it does not
 */
public record Arrival(String id, String version, long bytes, Path jar, PackSignature signature, BundleContents contents, Optional<String> refusal) {
}

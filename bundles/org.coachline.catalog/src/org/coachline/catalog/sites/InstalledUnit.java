/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.sites;

/**
 * Something that somebody installed into this product, in addition to Coachline itself.
 *
 * @param id      as p2 calls it
 * @param name    for people
 * @param version as OSGi has it
 * @param vendor  who stands behind it; empty where nobody says
 * @param site    the address that it came from; empty where it is not known, as when p2's own tools installed it
 * @param code    whether it is more than data, as was found when it came; true where nobody looked
 */
public record InstalledUnit(String id, String name, String version, String vendor, String site, boolean code) {
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

/**
 * An agent, reviewer or team in a list.
 *
 * @param id      of the document
 * @param name    as people say it
 * @param teamId  of an agent's team; empty where there is none
 * @param team    its name; empty where there is none
 * @param version of the document
 */
public record PersonRow(String id, String name, String teamId, String team, long version) {
}

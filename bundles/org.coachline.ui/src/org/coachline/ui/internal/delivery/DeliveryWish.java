/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.nio.file.Path;

/**
 * How a review is delivered.
 *
 * @param file       where the page goes
 * @param selfReview whether the agent is asked first
 * @param sound      whether moments can be heard in it
 * @param openFolder whether the folder is shown afterwards
 */
public record DeliveryWish(Path file, boolean selfReview, boolean sound, boolean openFolder) {
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.wave;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;

/** Tiles of waveforms and of what was measured as images, made when they are first drawn; those drawn longest ago are disposed. UI thread. */
public final class TileImages {

    private record Key(Tile tile, Object look) {
    }

    private record Entry(Object data, Image image) {
    }

    private static final int MOST = 240;

    private final Device device;
    private final Map<Key, Entry> images = new LinkedHashMap<>(64, 0.75f, true);

    /** No images yet. */
    public TileImages(Device device) {
        this.device = device;
    }

    /**
     * The image of a tile, owned by this cache.
     *
     * @param look    what tells it from other images of the tile: whose it is, and how it is drawn; compared by its value
     * @param data    what it is drawn from; where that is another one than before, the image is made anew
     * @param drawing makes it, {@link Tile#WIDTH} wide at 100 % zoom
     */
    public Image get(Tile tile, Object look, Object data, ImageDataProvider drawing) {
        Key key = new Key(tile, look);
        Entry entry = images.get(key);
        if (entry != null && entry.data == data) {
            return entry.image;
        }
        if (entry != null) {
            entry.image.dispose();
        }
        Image image = new Image(device, drawing);
        images.put(key, new Entry(data, image));
        trim(MOST);
        return image;
    }

    /** Disposes all images. */
    public void clear() {
        trim(0);
    }

    private void trim(int most) {
        for (Iterator<Entry> eldest = images.values().iterator(); images.size() > most;) {
            eldest.next().image.dispose();
            eldest.remove();
        }
    }

    /** How many images there are. */
    public int size() {
        return images.size();
    }
}

/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.internal.Damage;
import org.coachline.model.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How a review has changed: the moments that came, changed or went, and all that is not moments. All of it copies, so that it can be
 * followed ({@link ReviewCopy}) and written on another thread than the one that edits. For one thread at a time.
 *
 * <p>Written, it is numbers of four bytes and texts in UTF-8 behind their length: the ids that went, each behind their number; the places
 * of the moments that came or changed; each link to moments as the path of its owner, the name of its feature and the ids; and a review
 * as {@link Documents#write} writes one, with the moments that came or changed and without links.
 */
public final class ReviewChange {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    /** A copy of a moment and where in the review's list it stands. */
    record Placed(int index, Moment moment) {
    }

    /** A part's link to moments, which are others in each copy of the review: by their ids. */
    record Link(EObject owner, EReference feature, List<String> ids) {
    }

    private final Review rest;
    private final List<Link> links;
    private final List<Placed> put;
    private final Set<String> gone;

    private ReviewChange(Review rest, List<Link> links, List<Placed> put, Set<String> gone) {
        this.rest = rest;
        this.links = links;
        this.put = put;
        this.gone = gone;
    }

    /**
     * What a review is now, as far as it has changed. Costs what has changed, all that is not moments, and where moments have changed
     * one pass over references to all.
     *
     * @param review  as it is now; not changed
     * @param touched its moments that came or have changed
     * @param gone    ids of moments that went
     */
    public static ReviewChange of(Review review, Collection<Moment> touched, Set<String> gone) {
        Rest copier = new Rest();
        Review rest = (Review) copier.copy(review);
        copier.copyReferences();
        return new ReviewChange(rest, copier.links, placed(review, touched), Set.copyOf(gone));
    }

    private static List<Placed> placed(Review review, Collection<Moment> touched) {
        List<Placed> placed = new ArrayList<>(touched.size());
        if (touched.isEmpty()) {
            return placed;
        }
        Set<Moment> sought = Collections.newSetFromMap(new IdentityHashMap<>());
        sought.addAll(touched);
        int index = 0;
        for (Moment moment : review.getMoments()) {
            if (sought.contains(moment)) {
                placed.add(new Placed(index, EcoreUtil.copy(moment)));
            }
            index++;
        }
        return placed;
    }

    /** The id of the review. */
    public String reviewId() {
        return rest.getId();
    }

    Review rest() {
        return rest;
    }

    List<Link> links() {
        return links;
    }

    /** By their places. */
    List<Placed> put() {
        return put;
    }

    Set<String> gone() {
        return gone;
    }

    /** Writes the change; not any more after a copy has followed it. */
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            texts(out, gone);
            out.writeInt(put.size());
            for (Placed placed : put) {
                out.writeInt(placed.index());
            }
            out.writeInt(links.size());
            for (Link link : links) {
                text(out, EcoreUtil.getRelativeURIFragmentPath(rest, link.owner()));
                text(out, link.feature().getName());
                texts(out, link.ids());
            }
            Review body = Documents.copy(rest);
            put.forEach(placed -> body.getMoments().add(EcoreUtil.copy(placed.moment())));
            byte[] document = Documents.write(body);
            out.writeInt(document.length);
            out.write(document);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name how to call it in an error
     * @throws DocumentException when it is damaged or written by a newer version
     */
    public static ReviewChange read(byte[] bytes, String name) throws DocumentException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Set<String> gone = Set.copyOf(texts(in));
            int[] places = new int[count(in)];
            for (int i = 0; i < places.length; i++) {
                places[i] = in.readInt();
            }
            record Named(String owner, String feature, List<String> ids) {
            }
            List<Named> named = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                named.add(new Named(text(in), text(in), texts(in)));
            }
            Review rest = Documents.read(in.readNBytes(count(in)), Review.class, name);
            List<Moment> moments = List.copyOf(rest.getMoments());
            if (moments.size() != places.length) {
                throw Damage.of(name, Messages.get("damaged.change"));
            }
            rest.getMoments().clear();
            List<Placed> put = new ArrayList<>();
            for (int i = 0; i < places.length; i++) {
                put.add(new Placed(places[i], moments.get(i)));
            }
            List<Link> links = new ArrayList<>();
            for (Named each : named) {
                EObject owner = EcoreUtil.getEObject(rest, each.owner);
                EStructuralFeature feature = owner == null ? null : owner.eClass().getEStructuralFeature(each.feature);
                if (!(feature instanceof EReference reference) || reference.getEReferenceType() != MODEL.getMoment() || reference.isContainment()) {
                    throw Damage.of(name, Messages.get("damaged.change"));
                }
                links.add(new Link(owner, reference, each.ids));
            }
            return new ReviewChange(rest, links, put, gone);
        } catch (IOException | IllegalArgumentException e) {
            throw Damage.of(name, Messages.get("damaged.change"));
        }
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        // Each thing that is counted takes at least a byte.
        if (count < 0 || count > in.available()) {
            throw new EOFException();
        }
        return count;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    /** Copies a review without its moments. */
    private static final class Rest extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1;

        private final transient List<Link> links = new ArrayList<>();

        Rest() {
            super(true, false);
        }

        @Override
        protected void copyContainment(EReference reference, EObject from, EObject to) {
            if (reference != MODEL.getReview_Moments()) {
                super.copyContainment(reference, from, to);
            }
        }

        @Override
        protected void copyReference(EReference reference, EObject from, EObject to) {
            if (reference.getEReferenceType() != MODEL.getMoment()) {
                super.copyReference(reference, from, to);
                return;
            }
            Object value = from.eGet(reference);
            Collection<?> linked = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            links.add(new Link(to, reference, linked.stream().map(each -> ((Moment) each).getId()).toList()));
        }
    }
}

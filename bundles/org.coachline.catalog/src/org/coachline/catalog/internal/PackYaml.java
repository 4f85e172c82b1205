/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.coachline.model.catalog.CatalogFactory;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes a model of a pack file in YAML 1.2: a mapping whose keys are the names of XML's attributes and elements; what may come
 * several times is a list, or one alone.
 *
 * <p>Read event by event, so that nothing is ever made of a file but a pack: anchors, aliases and tags, which multiply text or
 * name classes elsewhere, are refused by name, and depth and number of values have bounds.
 */
final class PackYaml {

    private final Iterator<Event> events;
    private final Problems problems;
    private final SourceLines lines = new SourceLines();
    private final PackFields fields;
    private Event at;
    private int values;
    private int depth;

    private PackYaml(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
        fields = new PackFields(lines, problems);
        at = events.next();
    }

    static ParsedPack parse(byte[] bytes, String file) {
        Problems problems = new Problems(file);
        LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(PackSyntax.MOST_BYTES).setUseMarks(true)
                .setParseComments(false).setAllowDuplicateKeys(true).build();
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            PackYaml yaml = new PackYaml(new Parse(settings).parseString(text.startsWith("\uFEFF") ? text.substring(1) : text).iterator(), problems);
            return new ParsedPack(yaml.document(), yaml.lines, problems);
        } catch (PackSyntax.Refused e) {
            return new ParsedPack(null, new SourceLines(), problems);
        } catch (MarkedYamlEngineException e) {
            Problems broken = new Problems(file);
            broken.add(Rule.BROKEN_YAML, e.getProblemMark().map(Mark::getLine).orElse(0) + 1, PackFields.onOneLine(e.getProblem()));
            return new ParsedPack(null, new SourceLines(), broken);
        } catch (YamlEngineException e) {
            return ParsedPack.failed(file, Rule.BROKEN_YAML, PackFields.onOneLine(String.valueOf(e.getMessage())));
        }
    }

    private @Nullable TechniquePack document() throws PackSyntax.Refused {
        next();
        if (at.getEventId() != Event.ID.DocumentStart) {
            throw refused(Rule.EMPTY_FILE);
        }
        next();
        if (at.getEventId() != Event.ID.MappingStart) {
            throw refused(Rule.YAML_NOT_A_PACK);
        }
        TechniquePack pack = CatalogFactory.eINSTANCE.createTechniquePack();
        object(pack);
        next();
        if (events.hasNext() && events.next().getEventId() == Event.ID.DocumentStart) {
            throw refused(Rule.YAML_TWO_DOCUMENTS);
        }
        if (pack.getFormatVersion() != null && !pack.getFormatVersion().equals(Integer.toString(PackFormat.NEWEST))) {
            throw refused(Rule.NEWER_FORMAT, pack.getFormatVersion(), PackFormat.NEWEST);
        }
        return pack;
    }

    /** Reads the mapping at hand into the object, up to and with its end. */
    private void object(EObject object) throws PackSyntax.Refused {
        PackFields.Of into = fields.new Of(object, line());
        Set<String> keys = new HashSet<>();
        for (next(); at.getEventId() != Event.ID.MappingEnd; next()) {
            int line = line();
            if (!(at instanceof ScalarEvent key)) {
                throw refused(Rule.YAML_KEY, into.format().element());
            }
            String name = key.getValue().strip();
            boolean again = !keys.add(name);
            next();
            EStructuralFeature attribute = into.format().attributes().get(name);
            EStructuralFeature element = into.format().elements().get(name);
            if (again) {
                problems.add(Rule.GIVEN_TWICE, line, name, into.format().element());
                skip();
            } else if (attribute != null) {
                attribute(into, (EAttribute) attribute, name);
            } else if (element == null) {
                unknown(into, name, line);
                skip();
            } else if (element instanceof EReference reference) {
                parts(into, reference);
            } else {
                texts(into, element, name);
            }
        }
    }

    private void unknown(PackFields.Of into, String name, int line) {
        List<String> known = new ArrayList<>(into.format().attributes().keySet());
        known.addAll(into.format().elements().keySet());
        problems.add(Rule.YAML_UNKNOWN, line, name, into.format().element(), String.join(", ", known), Suggestion.of(name, known));
    }

    private void attribute(PackFields.Of into, EAttribute feature, String name) throws PackSyntax.Refused {
        Optional<String> value = scalar(name);
        if (value.isPresent()) {
            into.attribute(feature, value.get(), line());
        }
    }

    private void texts(PackFields.Of into, EStructuralFeature feature, String name) throws PackSyntax.Refused {
        if (at.getEventId() != Event.ID.SequenceStart || !feature.isMany()) {
            scalar(name).ifPresent(text -> into.text(feature, text, line()));
            return;
        }
        for (next(); at.getEventId() != Event.ID.SequenceEnd; next()) {
            scalar(name).ifPresent(text -> into.text(feature, text, line()));
        }
    }

    /** One part, or a list of them. */
    private void parts(PackFields.Of into, EReference feature) throws PackSyntax.Refused {
        boolean list = at.getEventId() == Event.ID.SequenceStart;
        if (list) {
            next();
        }
        while (at.getEventId() != Event.ID.SequenceEnd) {
            if (at.getEventId() == Event.ID.MappingStart) {
                EObject made = CatalogFactory.eINSTANCE.create(feature.getEReferenceType());
                object(made);
                into.add(feature, made);
            } else if (!nothing()) {
                problems.add(Rule.YAML_NOT_A_MAPPING, line(), PackFormat.nameOf(feature));
                skip();
            }
            if (!list) {
                return;
            }
            next();
        }
    }

    /** The text at hand on one line; empty, with what is wrong recorded, when it is none. An absent value is no text. */
    private Optional<String> scalar(String name) throws PackSyntax.Refused {
        if (at instanceof ScalarEvent value) {
            return nothing() ? Optional.empty() : Optional.of(PackFields.onOneLine(value.getValue()));
        }
        problems.add(Rule.YAML_NOT_A_TEXT, line(), name);
        skip();
        return Optional.empty();
    }

    /** Whether a key has nothing behind it, or {@code ~} or {@code null} (YAML 1.2.2, section 10.2.1.1). */
    private boolean nothing() {
        return at instanceof ScalarEvent value && value.isPlain()
                && (value.getValue().isEmpty() || value.getValue().equals("~") || value.getValue().equals("null"));
    }

    /** Passes over the value at hand. */
    private void skip() throws PackSyntax.Refused {
        if (!(at instanceof CollectionStartEvent)) {
            return;
        }
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    private void next() throws PackSyntax.Refused {
        at = events.next();
        if (at.getEventId() == Event.ID.Alias) {
            throw refused(Rule.YAML_ALIAS);
        }
        if (at instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(Rule.YAML_ALIAS);
        }
        Optional<String> tag = at instanceof ScalarEvent scalar ? scalar.getTag() : at instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw refused(Rule.YAML_TAG, tag.get());
        }
        if (at instanceof CollectionStartEvent && ++depth > PackSyntax.MOST_DEEP) {
            throw refused(Rule.TOO_DEEP, PackSyntax.MOST_DEEP);
        }
        if (at.getEventId() == Event.ID.MappingEnd || at.getEventId() == Event.ID.SequenceEnd) {
            depth--;
        }
        if (++values > PackSyntax.MOST_ELEMENTS) {
            throw refused(Rule.TOO_MANY_ELEMENTS, PackSyntax.MOST_ELEMENTS);
        }
    }

    private int line() {
        return at.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private PackSyntax.Refused refused(Rule rule, Object... details) {
        problems.add(rule, line(), details);
        return new PackSyntax.Refused();
    }
}

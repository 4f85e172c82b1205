/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the model and edit code of Coachline's genmodels without an Eclipse around it.
 *
 * <p>Generated folders are emptied first, so that nothing of a removed class stays behind.
 */
public final class Generate {

    private static final String MODEL = "org.coachline.model";
    private static final String EDIT = "org.coachline.model.edit";
    private static final List<String> GENMODELS = List.of("catalog.genmodel", "coaching.genmodel");

    private Generate() {
    }

    /**
     * Generates into the source tree.
     *
     * @param arguments the root of the source tree
     * @throws IOException when a folder cannot be emptied or written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path output = Files.createTempDirectory("coachline-generate");
        try {
            generate(root, output);
            for (String bundle : List.of(MODEL, EDIT)) {
                Path target = root.resolve("bundles").resolve(bundle);
                empty(target.resolve("src-gen"));
                copy(output.resolve(bundle).resolve("src-gen"), target.resolve("src-gen"));
            }
            // Labels of the item providers: generated too, but read from the root of their bundle.
            Path labels = output.resolve(EDIT).resolve("plugin.properties");
            Files.writeString(root.resolve("bundles").resolve(EDIT).resolve("plugin.properties"),
                    Files.readString(labels).replace("\r\n", "\n").replaceFirst("(?m)^pluginName = .*$", "pluginName = Coachline model labels and commands")
                            .replaceFirst("(?m)^providerName = .*$", "providerName = Coachline"));
        } finally {
            empty(output);
        }
    }

    /**
     * Generates the code of all genmodels.
     *
     * @param root   the root of the source tree, where the genmodels are read
     * @param output an empty folder that gets one folder a bundle; beside src-gen it gets descriptors nobody needs
     * @throws IOException when a folder cannot be written, or a genmodel is in error
     */
    public static void generate(Path root, Path output) throws IOException {
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (String bundle : List.of(MODEL, EDIT)) {
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(output.resolve(bundle) + "/"));
        }
        for (String genmodel : GENMODELS) {
            generate(root.resolve("bundles").resolve(MODEL).resolve("model").resolve(genmodel));
        }
        for (String bundle : List.of(MODEL, EDIT)) {
            normalize(output.resolve(bundle).resolve("src-gen"));
        }
    }

    private static void generate(Path genmodel) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createFileURI(genmodel.toString()), true);
        GenModel model = (GenModel) resource.getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        // Icons are drawn from one family by the workbench; the generator's would be dead weight.
        model.getAllGenPackagesWithClassifiers().forEach(genPackage -> genPackage.getGenClasses().forEach(c -> c.setImage(false)));
        check(genmodel, model.diagnose());
        Generator generator = GenModelUtil.createGenerator(model);
        generator.getOptions().redirectionPattern = null;
        for (Object type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            check(genmodel, generator.generate(model, type, new BasicMonitor()));
        }
    }

    private static void check(Path genmodel, Diagnostic diagnostic) throws IOException {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(genmodel + ": " + diagnostic.getMessage() + " " + diagnostic.getChildren());
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Generate::delete);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line ends and trailing blanks depend on platform and template; what is committed must not. */
    private static void normalize(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replace("\r\n", "\n").replaceAll("(?m)[ \\t]+$", ""));
            }
        }
    }
}

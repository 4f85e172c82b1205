/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.coachline.catalog.sites.SiteException;
import org.eclipse.equinox.internal.p2.metadata.ArtifactKey;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site may have p2 do: bundles and features come and go, and nothing else. */
class UnitRulesTest {

    private final UnitRules rules = new UnitRules(Set.of("org.sat4j.core"));

    private static InstallableUnitDescription bundle(String id) {
        InstallableUnitDescription unit = new InstallableUnitDescription();
        unit.setId(id);
        unit.setVersion(Version.create("1.0.0"));
        unit.setTouchpointType(MetadataFactory.createTouchpointType("org.eclipse.equinox.p2.osgi", Version.create("1.0.0")));
        return unit;
    }

    private static IInstallableUnit made(InstallableUnitDescription unit) {
        return MetadataFactory.createInstallableUnit(unit);
    }

    private static InstallableUnitDescription told(String phase, String statements) {
        InstallableUnitDescription unit = bundle("com.example");
        unit.addTouchpointData(MetadataFactory.createTouchpointData(Map.of(phase, statements)));
        return unit;
    }

    private void refused(InstallableUnitDescription unit, String word) {
        String message = assertThrows(SiteException.class, () -> rules.check(made(unit))).getMessage();
        assertTrue(message.contains(word), message);
    }

    @Test
    void aBundleThatIsInstalledAndStartedComesIn() {
        assertDoesNotThrow(() -> rules.check(made(told("manifest", "Bundle-SymbolicName: com.example"))));
        assertDoesNotThrow(() -> rules.check(made(told("install", "installBundle(bundle:${artifact});"))));
        assertDoesNotThrow(() -> rules.check(made(told("configure", "setStartLevel(startLevel:5);org.eclipse.equinox.p2.touchpoint.eclipse.markStarted(started:true)"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"addJvmArg(jvmArg:-javaagent:/tmp/evil.jar)", "org.eclipse.equinox.p2.touchpoint.natives.unzip(source:@artifact,target:${installFolder})",
        "chmod(targetDir:/,targetFile:x,permissions:755)", "addRepository(location:https${#58}//evil.example,type:0,enabled:true)", "installBundle(bundle:../../evil)",
        "setProgramProperty(propName:osgi.framework,propValue:file:/tmp/evil.jar)", "removeJvmArg(jvmArg:x);installBundle(bundle:${artifact})", "anything"})
    void whateverElseP2IsToldIsRefused(String statements) {
        refused(told("configure", statements), "com.example wants to do more than install a bundle or a feature");
        refused(told("install", statements), "com.example");
    }

    @Test
    void nobodyBringsAPartOfCoachline() {
        refused(bundle("org.coachline.library"), "org.coachline.library is part of Coachline itself");
        refused(bundle("org.sat4j.core"), "org.sat4j.core is part of Coachline itself");
    }

    @Test
    void anotherTouchpointIsRefused() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setTouchpointType(MetadataFactory.createTouchpointType("org.eclipse.equinox.p2.native", Version.create("1.0.0")));
        refused(unit, "org.eclipse.equinox.p2.native");
    }

    @Test
    void filesThatAreNoBundlesAreRefused() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("binary,com.example,1.0.0")});
        refused(unit, "binary");
    }

    @Test
    void aFileThatNobodyAsksForASignatureIsNoBundle() {
        InstallableUnitDescription unit = told("install", "installBundle(bundle:${artifact})");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("org.eclipse.update.feature,com.example,1.0.0")});
        refused(unit, "installBundle");
        unit = bundle("com.example");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("osgi.bundle,com.example,1.0.0"), ArtifactKey.parse("org.eclipse.update.feature,com.example,1.0.0")});
        refused(unit, "org.eclipse.update.feature");
    }

    @Test
    void aFeatureThatIsInstalledComesIn() {
        InstallableUnitDescription unit = told("install", "installFeature(feature:${artifact},featureId:default,featureVersion:default)");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("org.eclipse.update.feature,com.example,1.0.0")});
        assertDoesNotThrow(() -> rules.check(made(unit)));
    }

    @Test
    void nobodyBringsAFileOfCoachlineByAnotherName() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setArtifacts(new IArtifactKey[] {ArtifactKey.parse("osgi.bundle,org.sat4j.core,1.0.0")});
        refused(unit, "org.sat4j.core is part of Coachline itself");
        refused(told("manifest", "Manifest-Version: 1.0\nBundle-SymbolicName: org.sat4j.core;singleton:=true"), "calls itself org.sat4j.core");
    }

    @Test
    void aJarIsCalledWhatItsSiteListsItAs(@TempDir Path folder) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.sat4j.core;singleton:=true");
        Path jar = folder.resolve("com.example.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        assertDoesNotThrow(() -> Staging.requireName("org.sat4j.core", jar));
        String message = assertThrows(SiteException.class, () -> Staging.requireName("com.example", jar)).getMessage();
        assertTrue(message.contains("calls itself org.sat4j.core"), message);
    }

    @Test
    void changingWhatInstallsIsRefused() {
        InstallableUnitDescription unit = bundle("com.example");
        unit.setMetaRequirements(new IRequirement[] {
            MetadataFactory.createRequirement("org.eclipse.equinox.p2.iu", "com.example.actions", VersionRange.emptyRange, null, false, false)});
        refused(unit, "what installs it");
    }
}

/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.util.Collection;

import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Recording;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recording</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getRoot <em>Root</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getContainer <em>Container</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getCodec <em>Codec</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getSampleRate <em>Sample Rate</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getDurationMicros <em>Duration Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getOffsetMicros <em>Offset Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getDriftPpm <em>Drift Ppm</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.RecordingImpl#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordingImpl extends MinimalEObjectImpl.Container implements Recording {
	/**
	 * The default value of the '{@link #getRoot() <em>Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoot()
	 * @generated
	 * @ordered
	 */
	protected static final String ROOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoot() <em>Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoot()
	 * @generated
	 * @ordered
	 */
	protected String root = ROOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected long sizeBytes = SIZE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTAINER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContainer() <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContainer()
	 * @generated
	 * @ordered
	 */
	protected String container = CONTAINER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodec() <em>Codec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodec()
	 * @generated
	 * @ordered
	 */
	protected static final String CODEC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodec() <em>Codec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodec()
	 * @generated
	 * @ordered
	 */
	protected String codec = CODEC_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleRate() <em>Sample Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleRate()
	 * @generated
	 * @ordered
	 */
	protected static final int SAMPLE_RATE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSampleRate() <em>Sample Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleRate()
	 * @generated
	 * @ordered
	 */
	protected int sampleRate = SAMPLE_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMicros() <em>Duration Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMicros()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_MICROS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDurationMicros() <em>Duration Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMicros()
	 * @generated
	 * @ordered
	 */
	protected long durationMicros = DURATION_MICROS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetMicros() <em>Offset Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMicros()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_MICROS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetMicros() <em>Offset Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetMicros()
	 * @generated
	 * @ordered
	 */
	protected long offsetMicros = OFFSET_MICROS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriftPpm() <em>Drift Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftPpm()
	 * @generated
	 * @ordered
	 */
	protected static final double DRIFT_PPM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDriftPpm() <em>Drift Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftPpm()
	 * @generated
	 * @ordered
	 */
	protected double driftPpm = DRIFT_PPM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected EList<Channel> channels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.RECORDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRoot() {
		return root;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoot(String newRoot) {
		String oldRoot = root;
		root = newRoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__ROOT, oldRoot, root));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeBytes() {
		return sizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeBytes(long newSizeBytes) {
		long oldSizeBytes = sizeBytes;
		sizeBytes = newSizeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__SIZE_BYTES, oldSizeBytes, sizeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContainer() {
		return container;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContainer(String newContainer) {
		String oldContainer = container;
		container = newContainer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__CONTAINER, oldContainer, container));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodec() {
		return codec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodec(String newCodec) {
		String oldCodec = codec;
		codec = newCodec;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__CODEC, oldCodec, codec));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSampleRate() {
		return sampleRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleRate(int newSampleRate) {
		int oldSampleRate = sampleRate;
		sampleRate = newSampleRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__SAMPLE_RATE, oldSampleRate, sampleRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDurationMicros() {
		return durationMicros;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMicros(long newDurationMicros) {
		long oldDurationMicros = durationMicros;
		durationMicros = newDurationMicros;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__DURATION_MICROS, oldDurationMicros, durationMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetMicros() {
		return offsetMicros;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetMicros(long newOffsetMicros) {
		long oldOffsetMicros = offsetMicros;
		offsetMicros = newOffsetMicros;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__OFFSET_MICROS, oldOffsetMicros, offsetMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDriftPpm() {
		return driftPpm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriftPpm(double newDriftPpm) {
		double oldDriftPpm = driftPpm;
		driftPpm = newDriftPpm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.RECORDING__DRIFT_PPM, oldDriftPpm, driftPpm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Channel> getChannels() {
		if (channels == null) {
			channels = new EObjectContainmentEList<Channel>(Channel.class, this, CoachingPackage.RECORDING__CHANNELS);
		}
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.RECORDING__CHANNELS:
				return ((InternalEList<?>)getChannels()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.RECORDING__ROOT:
				return getRoot();
			case CoachingPackage.RECORDING__PATH:
				return getPath();
			case CoachingPackage.RECORDING__SHA256:
				return getSha256();
			case CoachingPackage.RECORDING__SIZE_BYTES:
				return getSizeBytes();
			case CoachingPackage.RECORDING__CONTAINER:
				return getContainer();
			case CoachingPackage.RECORDING__CODEC:
				return getCodec();
			case CoachingPackage.RECORDING__SAMPLE_RATE:
				return getSampleRate();
			case CoachingPackage.RECORDING__DURATION_MICROS:
				return getDurationMicros();
			case CoachingPackage.RECORDING__OFFSET_MICROS:
				return getOffsetMicros();
			case CoachingPackage.RECORDING__DRIFT_PPM:
				return getDriftPpm();
			case CoachingPackage.RECORDING__CHANNELS:
				return getChannels();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.RECORDING__ROOT:
				setRoot((String)newValue);
				return;
			case CoachingPackage.RECORDING__PATH:
				setPath((String)newValue);
				return;
			case CoachingPackage.RECORDING__SHA256:
				setSha256((String)newValue);
				return;
			case CoachingPackage.RECORDING__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case CoachingPackage.RECORDING__CONTAINER:
				setContainer((String)newValue);
				return;
			case CoachingPackage.RECORDING__CODEC:
				setCodec((String)newValue);
				return;
			case CoachingPackage.RECORDING__SAMPLE_RATE:
				setSampleRate((Integer)newValue);
				return;
			case CoachingPackage.RECORDING__DURATION_MICROS:
				setDurationMicros((Long)newValue);
				return;
			case CoachingPackage.RECORDING__OFFSET_MICROS:
				setOffsetMicros((Long)newValue);
				return;
			case CoachingPackage.RECORDING__DRIFT_PPM:
				setDriftPpm((Double)newValue);
				return;
			case CoachingPackage.RECORDING__CHANNELS:
				getChannels().clear();
				getChannels().addAll((Collection<? extends Channel>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoachingPackage.RECORDING__ROOT:
				setRoot(ROOT_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__SIZE_BYTES:
				setSizeBytes(SIZE_BYTES_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__CONTAINER:
				setContainer(CONTAINER_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__CODEC:
				setCodec(CODEC_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__SAMPLE_RATE:
				setSampleRate(SAMPLE_RATE_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__DURATION_MICROS:
				setDurationMicros(DURATION_MICROS_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__OFFSET_MICROS:
				setOffsetMicros(OFFSET_MICROS_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__DRIFT_PPM:
				setDriftPpm(DRIFT_PPM_EDEFAULT);
				return;
			case CoachingPackage.RECORDING__CHANNELS:
				getChannels().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoachingPackage.RECORDING__ROOT:
				return ROOT_EDEFAULT == null ? root != null : !ROOT_EDEFAULT.equals(root);
			case CoachingPackage.RECORDING__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case CoachingPackage.RECORDING__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case CoachingPackage.RECORDING__SIZE_BYTES:
				return sizeBytes != SIZE_BYTES_EDEFAULT;
			case CoachingPackage.RECORDING__CONTAINER:
				return CONTAINER_EDEFAULT == null ? container != null : !CONTAINER_EDEFAULT.equals(container);
			case CoachingPackage.RECORDING__CODEC:
				return CODEC_EDEFAULT == null ? codec != null : !CODEC_EDEFAULT.equals(codec);
			case CoachingPackage.RECORDING__SAMPLE_RATE:
				return sampleRate != SAMPLE_RATE_EDEFAULT;
			case CoachingPackage.RECORDING__DURATION_MICROS:
				return durationMicros != DURATION_MICROS_EDEFAULT;
			case CoachingPackage.RECORDING__OFFSET_MICROS:
				return offsetMicros != OFFSET_MICROS_EDEFAULT;
			case CoachingPackage.RECORDING__DRIFT_PPM:
				return driftPpm != DRIFT_PPM_EDEFAULT;
			case CoachingPackage.RECORDING__CHANNELS:
				return channels != null && !channels.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (root: ");
		result.append(root);
		result.append(", path: ");
		result.append(path);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", sizeBytes: ");
		result.append(sizeBytes);
		result.append(", container: ");
		result.append(container);
		result.append(", codec: ");
		result.append(codec);
		result.append(", sampleRate: ");
		result.append(sampleRate);
		result.append(", durationMicros: ");
		result.append(durationMicros);
		result.append(", offsetMicros: ");
		result.append(offsetMicros);
		result.append(", driftPpm: ");
		result.append(driftPpm);
		result.append(')');
		return result.toString();
	}

} //RecordingImpl

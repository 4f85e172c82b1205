/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recording</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reference to an audio file. The file stays where it is unless it was copied into the library.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Recording#getRoot <em>Root</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getPath <em>Path</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getContainer <em>Container</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getCodec <em>Codec</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getSampleRate <em>Sample Rate</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getDurationMicros <em>Duration Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getOffsetMicros <em>Offset Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getDriftPpm <em>Drift Ppm</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Recording#getChannels <em>Channels</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getRecording()
 * @model
 * @generated
 */
public interface Recording extends EObject {
	/**
	 * Returns the value of the '<em><b>Root</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the root that the path is relative to, as the library knows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root</em>' attribute.
	 * @see #setRoot(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_Root()
	 * @model
	 * @generated
	 */
	String getRoot();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getRoot <em>Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root</em>' attribute.
	 * @see #getRoot()
	 * @generated
	 */
	void setRoot(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative to the root, with forward slashes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the whole file, hexadecimal: a file that moved is found again by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #setSizeBytes(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_SizeBytes()
	 * @model
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Container</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as wav.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Container</em>' attribute.
	 * @see #setContainer(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_Container()
	 * @model
	 * @generated
	 */
	String getContainer();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getContainer <em>Container</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Container</em>' attribute.
	 * @see #getContainer()
	 * @generated
	 */
	void setContainer(String value);

	/**
	 * Returns the value of the '<em><b>Codec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as pcm_mulaw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codec</em>' attribute.
	 * @see #setCodec(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_Codec()
	 * @model
	 * @generated
	 */
	String getCodec();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getCodec <em>Codec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codec</em>' attribute.
	 * @see #getCodec()
	 * @generated
	 */
	void setCodec(String value);

	/**
	 * Returns the value of the '<em><b>Sample Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hz.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Rate</em>' attribute.
	 * @see #setSampleRate(int)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_SampleRate()
	 * @model
	 * @generated
	 */
	int getSampleRate();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getSampleRate <em>Sample Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Rate</em>' attribute.
	 * @see #getSampleRate()
	 * @generated
	 */
	void setSampleRate(int value);

	/**
	 * Returns the value of the '<em><b>Duration Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration Micros</em>' attribute.
	 * @see #setDurationMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_DurationMicros()
	 * @model
	 * @generated
	 */
	long getDurationMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getDurationMicros <em>Duration Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Micros</em>' attribute.
	 * @see #getDurationMicros()
	 * @generated
	 */
	void setDurationMicros(long value);

	/**
	 * Returns the value of the '<em><b>Offset Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts in the leg.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Micros</em>' attribute.
	 * @see #setOffsetMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_OffsetMicros()
	 * @model
	 * @generated
	 */
	long getOffsetMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getOffsetMicros <em>Offset Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Micros</em>' attribute.
	 * @see #getOffsetMicros()
	 * @generated
	 */
	void setOffsetMicros(long value);

	/**
	 * Returns the value of the '<em><b>Drift Ppm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how many parts per million it is to be stretched to keep time with the leg's first recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drift Ppm</em>' attribute.
	 * @see #setDriftPpm(double)
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_DriftPpm()
	 * @model
	 * @generated
	 */
	double getDriftPpm();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Recording#getDriftPpm <em>Drift Ppm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drift Ppm</em>' attribute.
	 * @see #getDriftPpm()
	 * @generated
	 */
	void setDriftPpm(double value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getRecording_Channels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Channel> getChannels();

} // Recording

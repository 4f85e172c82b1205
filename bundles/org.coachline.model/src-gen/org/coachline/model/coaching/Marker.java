/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Marker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point or span of a call that the recorder marked, such as a WAV file's cue point.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Marker#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Marker#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Marker#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Marker#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getMarker()
 * @model
 * @generated
 */
public interface Marker extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getMarker_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Marker#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Micros</em>' attribute.
	 * @see #setStartMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getMarker_StartMicros()
	 * @model
	 * @generated
	 */
	long getStartMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Marker#getStartMicros <em>Start Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Micros</em>' attribute.
	 * @see #getStartMicros()
	 * @generated
	 */
	void setStartMicros(long value);

	/**
	 * Returns the value of the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Same as the start for a point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Micros</em>' attribute.
	 * @see #setEndMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getMarker_EndMicros()
	 * @model
	 * @generated
	 */
	long getEndMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Marker#getEndMicros <em>End Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Micros</em>' attribute.
	 * @see #getEndMicros()
	 * @generated
	 */
	void setEndMicros(long value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recorder's label; absent where it gave none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getMarker_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Marker#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Marker

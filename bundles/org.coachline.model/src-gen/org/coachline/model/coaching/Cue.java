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
 * A representation of the model object '<em><b>Cue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Cue#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Cue#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Cue#getRole <em>Role</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Cue#getText <em>Text</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Cue#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getCue()
 * @model
 * @generated
 */
public interface Cue extends EObject {
	/**
	 * Returns the value of the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Micros</em>' attribute.
	 * @see #setStartMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getCue_StartMicros()
	 * @model
	 * @generated
	 */
	long getStartMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Cue#getStartMicros <em>Start Micros</em>}' attribute.
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
	 * @return the value of the '<em>End Micros</em>' attribute.
	 * @see #setEndMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getCue_EndMicros()
	 * @model
	 * @generated
	 */
	long getEndMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Cue#getEndMicros <em>End Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Micros</em>' attribute.
	 * @see #getEndMicros()
	 * @generated
	 */
	void setEndMicros(long value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.ChannelRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #setRole(ChannelRole)
	 * @see org.coachline.model.coaching.CoachingPackage#getCue_Role()
	 * @model
	 * @generated
	 */
	ChannelRole getRole();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Cue#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ChannelRole value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCue_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Cue#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Word}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Words</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCue_Words()
	 * @model containment="true"
	 * @generated
	 */
	EList<Word> getWords();

} // Cue

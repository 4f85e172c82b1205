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
 * A representation of the model object '<em><b>Leg</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The part of a call that one agent had.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Leg#getAgentId <em>Agent Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Leg#getOffsetMicros <em>Offset Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Leg#getRecordings <em>Recordings</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getLeg()
 * @model
 * @generated
 */
public interface Leg extends EObject {
	/**
	 * Returns the value of the '<em><b>Agent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the agent; absent while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agent Id</em>' attribute.
	 * @see #setAgentId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getLeg_AgentId()
	 * @model
	 * @generated
	 */
	String getAgentId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Leg#getAgentId <em>Agent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent Id</em>' attribute.
	 * @see #getAgentId()
	 * @generated
	 */
	void setAgentId(String value);

	/**
	 * Returns the value of the '<em><b>Offset Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts in the call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Micros</em>' attribute.
	 * @see #setOffsetMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getLeg_OffsetMicros()
	 * @model
	 * @generated
	 */
	long getOffsetMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Leg#getOffsetMicros <em>Offset Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Micros</em>' attribute.
	 * @see #getOffsetMicros()
	 * @generated
	 */
	void setOffsetMicros(long value);

	/**
	 * Returns the value of the '<em><b>Recordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Recording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One, or a pair of mono files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recordings</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getLeg_Recordings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Recording> getRecordings();

} // Leg

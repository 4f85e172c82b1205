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
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Channel#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.ChannelRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #setRole(ChannelRole)
	 * @see org.coachline.model.coaching.CoachingPackage#getChannel_Role()
	 * @model
	 * @generated
	 */
	ChannelRole getRole();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Channel#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ChannelRole value);

} // Channel

/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.provider;


import java.util.Collection;
import java.util.List;

import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.coachline.model.coaching.CoachingPlan} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CoachingPlanItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoachingPlanItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTitlePropertyDescriptor(object);
			addAgentIdPropertyDescriptor(object);
			addCoachIdPropertyDescriptor(object);
			addCreatedAtPropertyDescriptor(object);
			addPeriodStartPropertyDescriptor(object);
			addPeriodEndPropertyDescriptor(object);
			addStatusPropertyDescriptor(object);
			addSummaryPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_title_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Agent Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAgentIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_agentId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_agentId_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__AGENT_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Coach Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCoachIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_coachId_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_coachId_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__COACH_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Created At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCreatedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_createdAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_createdAt_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__CREATED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_periodStart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_periodStart_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__PERIOD_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period End feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodEndPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_periodEnd_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_periodEnd_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__PERIOD_END,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_status_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_status_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Summary feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSummaryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CoachingPlan_summary_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CoachingPlan_summary_feature", "_UI_CoachingPlan_type"),
				 CoachingPackage.Literals.COACHING_PLAN__SUMMARY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(CoachingPackage.Literals.COACHING_PLAN__GOALS);
			childrenFeatures.add(CoachingPackage.Literals.COACHING_PLAN__SESSIONS);
			childrenFeatures.add(CoachingPackage.Literals.COACHING_PLAN__PRAISE);
			childrenFeatures.add(CoachingPackage.Literals.COACHING_PLAN__ROLE_PLAYS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((CoachingPlan)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_CoachingPlan_type") :
			getString("_UI_CoachingPlan_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(CoachingPlan.class)) {
			case CoachingPackage.COACHING_PLAN__TITLE:
			case CoachingPackage.COACHING_PLAN__AGENT_ID:
			case CoachingPackage.COACHING_PLAN__COACH_ID:
			case CoachingPackage.COACHING_PLAN__CREATED_AT:
			case CoachingPackage.COACHING_PLAN__PERIOD_START:
			case CoachingPackage.COACHING_PLAN__PERIOD_END:
			case CoachingPackage.COACHING_PLAN__STATUS:
			case CoachingPackage.COACHING_PLAN__SUMMARY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CoachingPackage.COACHING_PLAN__GOALS:
			case CoachingPackage.COACHING_PLAN__SESSIONS:
			case CoachingPackage.COACHING_PLAN__PRAISE:
			case CoachingPackage.COACHING_PLAN__ROLE_PLAYS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.COACHING_PLAN__GOALS,
				 CoachingFactory.eINSTANCE.createGoal()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.COACHING_PLAN__SESSIONS,
				 CoachingFactory.eINSTANCE.createSession()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.COACHING_PLAN__PRAISE,
				 CoachingFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(CoachingPackage.Literals.COACHING_PLAN__ROLE_PLAYS,
				 CoachingFactory.eINSTANCE.createRolePlay()));
	}

}

package app.verdict.faults.control;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Adds the control to the application that the fault tests start, and to no other: nothing scans for it. */
public class ControlRoutes implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forApplicationScope().setRoute(ControlView.ADDRESS, ControlView.class);
    }
}

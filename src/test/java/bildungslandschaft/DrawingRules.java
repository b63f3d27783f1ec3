package bildungslandschaft;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** What makes a diagram readable. Every rule answers complaints. */
final class DrawingRules {

    private static final double LINE = 1;

    private DrawingRules() {}

    static List<String> shapes(ProcessModel model) {
        var complaints = new ArrayList<String>();
        var drawn = new ArrayList<BaseElement>(model.all(FlowNode.class));
        drawn.addAll(model.all(Lane.class));
        drawn.addAll(model.all(Participant.class));
        drawn.addAll(model.all(SequenceFlow.class));
        for (BaseElement element : drawn) {
            if (element.getDiagramElement() == null) {
                complaints.add(model.complain(element, "is not drawn", "give it a shape or an edge"));
            }
        }
        for (FlowNode node : model.all(FlowNode.class)) {
            Box size = standardSize(node);
            Box box = box(node);
            if (size != null && box != null && !size.isAsLargeAs(box)) {
                complaints.add(model.complain(node, "has an odd size", "draw tasks 100x80, events 36, gateways 50"));
            }
        }
        return complaints;
    }

    static List<String> places(ProcessModel model) {
        var complaints = new ArrayList<String>();
        var nodes = List.copyOf(model.all(FlowNode.class));
        for (int i = 0; i < nodes.size(); i++) {
            FlowNode node = nodes.get(i);
            for (FlowNode other : nodes.subList(i + 1, nodes.size())) {
                if (!belongTogether(node, other) && meet(box(node), box(other))) {
                    complaints.add(model.complain(node, "overlaps " + other.getId(), "draw them apart"));
                }
            }
            model.laneOf(node).ifPresent(lane -> {
                Box frame = box(lane);
                Box box = box(node);
                if (frame != null && box != null && !frame.holds(box)) {
                    complaints.add(model.complain(node, "is drawn outside its lane", "draw it in " + lane.getId()));
                }
            });
        }
        return complaints;
    }

    static List<String> flows(ProcessModel model) {
        var complaints = new ArrayList<String>();
        var flows = List.copyOf(model.all(SequenceFlow.class));
        for (int i = 0; i < flows.size(); i++) {
            SequenceFlow flow = flows.get(i);
            if (segments(flow).stream().anyMatch(Box::isSlanted)) {
                complaints.add(model.complain(flow, "is slanted", "draw it in right angles"));
            }
            if (leadsLeft(flow) && !isWayBack(model, flow)) {
                complaints.add(model.complain(flow, "leads to the left", "draw the target right of the source"));
            }
            for (FlowNode node : model.all(FlowNode.class)) {
                if (!touches(flow, node) && segments(flow).stream().anyMatch(line -> meet(line, box(node)))) {
                    complaints.add(model.complain(flow, "runs through " + node.getId(), "lead it around"));
                }
            }
            for (SequenceFlow other : flows.subList(i + 1, flows.size())) {
                if (segments(flow).stream()
                        .anyMatch(line -> segments(other).stream().anyMatch(each -> meet(line.wider(LINE), each)))) {
                    complaints.add(model.complain(flow, "crosses or covers " + other.getId(), "draw them apart"));
                }
            }
        }
        return complaints;
    }

    private static boolean leadsLeft(SequenceFlow flow) {
        Box source = box(flow.getSource());
        Box target = box(flow.getTarget());
        return source != null && target != null && target.centre() < source.centre();
    }

    /** Only a loop may lead left: back to a step that the case has passed before. */
    private static boolean isWayBack(ProcessModel model, SequenceFlow flow) {
        return model.leadsTo(flow.getTarget(), flow.getSource());
    }

    private static boolean belongTogether(FlowNode node, FlowNode other) {
        return isPartOf(node, other) || isPartOf(other, node);
    }

    private static boolean isPartOf(FlowNode part, FlowNode whole) {
        return whole.equals(part.getParentElement())
                || part instanceof BoundaryEvent event && whole.equals(event.getAttachedTo());
    }

    private static boolean touches(SequenceFlow flow, FlowNode node) {
        return node.equals(flow.getSource()) || node.equals(flow.getTarget()) || node.equals(flow.getParentElement());
    }

    private static @Nullable Box standardSize(FlowNode node) {
        if (node instanceof Task) {
            return new Box(0, 0, 100, 80);
        }
        if (node instanceof Event) {
            return new Box(0, 0, 36, 36);
        }
        return node instanceof Gateway ? new Box(0, 0, 50, 50) : null;
    }

    private static boolean meet(@Nullable Box one, @Nullable Box other) {
        return one != null && other != null && one.meets(other);
    }

    private static @Nullable Box box(BaseElement element) {
        if (!(element.getDiagramElement() instanceof BpmnShape shape)) {
            return null;
        }
        var bounds = shape.getBounds();
        return new Box(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    private static List<Box> segments(SequenceFlow flow) {
        var segments = new ArrayList<Box>();
        BpmnEdge edge = flow.getDiagramElement();
        if (edge != null) {
            var points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                segments.add(Box.between(points.get(i - 1), points.get(i)));
            }
        }
        return segments;
    }

    /** A rectangle on the drawing; a straight line is one without width or height. */
    private record Box(double left, double top, double right, double bottom) {

        static Box between(Waypoint one, Waypoint other) {
            return new Box(
                    Math.min(one.getX(), other.getX()),
                    Math.min(one.getY(), other.getY()),
                    Math.max(one.getX(), other.getX()),
                    Math.max(one.getY(), other.getY()));
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }

        boolean isAsLargeAs(Box other) {
            return right - left == other.right - other.left && bottom - top == other.bottom - other.top;
        }

        boolean isSlanted() {
            return left != right && top != bottom;
        }

        Box wider(double by) {
            return new Box(left - by, top - by, right + by, bottom + by);
        }

        double centre() {
            return (left + right) / 2;
        }
    }
}

using OxyPlot;
using OxyPlot.Annotations;

namespace SmartSpec.Analysis.Pictures;

/// <summary>What is drawn beside the series of a plot, by the coordinates of its axes.</summary>
internal sealed class DrawnLayer(Action<IRenderContext, Func<double, double, ScreenPoint>> draw) : Annotation
{
    public override void Render(IRenderContext rc) => draw(rc, (x, y) => Transform(new(x, y)));

    public override OxyRect GetClippingRect() => OxyRect.Everything;
}

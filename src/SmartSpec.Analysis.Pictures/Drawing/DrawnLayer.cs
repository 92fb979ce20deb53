using OxyPlot;
using OxyPlot.Annotations;

namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// What is drawn beside the series of a plot: with where a point of the axes is, and the area between the axes.
/// </summary>
internal sealed class DrawnLayer(Action<IRenderContext, Func<double, double, ScreenPoint>, OxyRect> draw) : Annotation
{
    public override void Render(IRenderContext rc) => draw(rc, (x, y) => Transform(new(x, y)), PlotModel.PlotArea);

    public override OxyRect GetClippingRect() => OxyRect.Everything;
}
